create table protection.encounter (
    id bigint generated always as identity constraint encounter_pk primary key,
    staff bigint not null,
    complaint bigint not null,
    emotion int not null,
    met_at timestamptz not null
);
comment on table protection.encounter is 'How customers felt when our people met them, heard from the log to offer rest in time; it can be rebuilt and counts nowhere else.';
create index encounter_of_staff on protection.encounter (staff, met_at);

create table protection.rest (
    id bigint generated always as identity constraint rest_pk primary key,
    staff bigint not null,
    from_at timestamptz not null,
    until_at timestamptz not null
);
comment on table protection.rest is 'append-only: rests that people took when a day was hard.';
create index rest_of_staff on protection.rest (staff, from_at);
