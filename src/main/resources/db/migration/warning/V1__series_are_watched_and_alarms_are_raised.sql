create table warning.counted (
    complaint bigint constraint counted_pk primary key,
    day date not null,
    cause text,
    grave boolean not null default false
);
comment on table warning.counted is 'Complaints by the day of receipt and confirmed cause; written by listening and rebuilt from the log.';
create index counted_by_day on warning.counted (day, cause);

create table warning.series (
    id bigint generated always as identity constraint series_pk primary key,
    cause text not null,
    volume text,
    watched_by text not null,
    watched_at timestamptz not null
);
comment on table warning.series is 'append-only: causes or groups of causes (the beginning of a code) that are watched, and the volume they are counted against.';
create index series_by_cause on warning.series (cause);

create table warning.leaving (
    series bigint constraint leaving_pk primary key constraint leaving_series_fk references warning.series,
    left_by text not null,
    left_at timestamptz not null
);
comment on table warning.leaving is 'append-only: series that are not watched any more.';

create table warning.baseline (
    series bigint not null constraint baseline_series_fk references warning.series,
    version int not null,
    from_week date not null,
    until_week date not null,
    centre double precision not null,
    sigma_z double precision not null,
    points int not null,
    amount double precision not null,
    reason text not null,
    frozen_by text not null,
    frozen_at timestamptz not null,
    constraint baseline_pk primary key (series, version)
);
comment on table warning.baseline is 'append-only: what is normal for a series, learnt from a stretch of weeks; the newest version holds.';

create table warning.alarm (
    id bigint generated always as identity constraint alarm_pk primary key,
    series bigint not null constraint alarm_series_fk references warning.series,
    week date not null,
    level int not null constraint alarm_level_known check (level between 1 and 4),
    rules text not null,
    count bigint not null,
    expected double precision not null,
    value double precision not null,
    upper double precision not null,
    baseline int not null,
    raised_at timestamptz not null,
    constraint alarm_once_a_week unique (series, week)
);
comment on table warning.alarm is 'append-only: weeks in which a series lay above what chance explains, once for each week.';

create table warning.acknowledgement (
    alarm bigint constraint acknowledgement_pk primary key constraint acknowledgement_alarm_fk references warning.alarm,
    note text not null,
    done_by text not null,
    done_at timestamptz not null
);
comment on table warning.acknowledgement is 'append-only: who looks after an alarm.';

create table warning.turning (
    alarm bigint constraint turning_pk primary key constraint turning_alarm_fk references warning.alarm,
    done_by text not null,
    done_at timestamptz not null
);
comment on table warning.turning is 'append-only: alarms that became an improvement action.';

create table warning.verdict (
    alarm bigint constraint verdict_pk primary key constraint verdict_alarm_fk references warning.alarm,
    genuine boolean not null,
    note text not null,
    done_by text not null,
    done_at timestamptz not null
);
comment on table warning.verdict is 'append-only: alarms that are closed, and whether they were right.';
