create table volume.daily (
    id          bigint      generated always as identity,
    day         date        not null,
    unit        bigint,
    kind        text        not null,
    count       bigint      not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    constraint daily_pk primary key (id),
    constraint daily_count check (count >= 0)
);
comment on table volume.daily is 'append-only: orders, visits, calls … of a day; a correction is a new row and the latest holds';
comment on column volume.daily.unit is 'The team the figure is of; null for the whole organisation';
create index daily_by_day on volume.daily (kind, day, unit, id desc);
create index daily_newest on volume.daily (day desc, id desc);
