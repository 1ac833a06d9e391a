create table moment.moment (
    code text constraint moment_pk primary key,
    journey text not null,
    step int not null,
    ko text not null,
    en text not null,
    standard_ko text,
    standard_en text,
    presets text
);
comment on table moment.moment is 'Moments of truth along the journeys of customers, with what we promise to do at each and the kinds of organisation that know the journey.';

create table moment.link (
    code text constraint link_pk primary key,
    moment text not null constraint link_moment_fk references moment.moment (code),
    channel text not null,
    spot text not null,
    put_up_by text not null,
    put_up_at timestamptz not null
);
comment on table moment.link is 'append-only: Short links put up where a moment happens; the code stands on the sign.';
create index link_of_moment on moment.link (moment, put_up_at desc);

create table moment.told (
    complaint text constraint told_pk primary key,
    link text not null constraint told_link_fk references moment.link (code),
    told_at timestamptz not null
);
comment on table moment.told is 'append-only: Complaints that were told through a short link.';
create index told_by_link on moment.told (link);
