create function warning.groups_of(cause text) returns setof text language sql immutable as $$
    select array_to_string(parts[1:depth], '-')
    from string_to_array(cause, '-') as parts, generate_series(1, cardinality(parts)) as depth
$$;
comment on function warning.groups_of(text) is 'A cause and every group it belongs to: PD, PD-DLV and PD-DLV-03.';

create table warning.daily (
    code text not null,
    day date not null,
    many bigint not null,
    constraint daily_pk primary key (code, day)
);
comment on table warning.daily is 'How many complaints of a day each cause and group of causes has; kept with warning.counted, so that a year of a series is 365 rows at any size.';

insert into warning.daily (code, day, many)
select code, day, sum(many) from (
    select cause, day, count(*) as many from warning.counted where cause is not null group by cause, day) counted,
    warning.groups_of(cause) as code
group by code, day;
