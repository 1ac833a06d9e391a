create sequence calendar.version;
comment on sequence calendar.version is 'Counts every change of the calendar; the newest number is its version.';

create table calendar.day (
    id bigint constraint day_pk primary key default nextval('calendar.version'),
    day date not null,
    happened text not null constraint day_happened check (happened in ('ADDED', 'REMOVED')),
    ko text,
    en text,
    kind text constraint day_kind check (kind in ('PUBLIC', 'SUBSTITUTE', 'AD_HOC')),
    source text not null constraint day_source check (source in ('GENERATED', 'GAZETTE', 'ADMIN')),
    recorded_by text not null,
    recorded_at timestamptz not null,
    constraint day_added_has_a_name check (happened = 'REMOVED' or (ko is not null and en is not null and kind is not null))
);
create index day_newest on calendar.day (day, id desc);
comment on table calendar.day is 'append-only: a day off was added or removed. The newest row about a day says what it is; the rows up to a version are the calendar of that version.';

create table calendar.hours (
    id bigint constraint hours_pk primary key default nextval('calendar.version'),
    weekdays text not null,
    windows text not null,
    after_closing text not null constraint hours_after_closing check (after_closing in ('COUNTS_TODAY', 'COUNTS_TOMORROW')),
    recorded_by text not null,
    recorded_at timestamptz not null
);
comment on table calendar.hours is 'append-only: the working hours of the organisation, the newest row counts. Without a row: Monday to Friday, 09:00-12:00 and 13:00-18:00.';
