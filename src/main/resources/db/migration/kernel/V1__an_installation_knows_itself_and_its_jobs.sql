create table kernel.installation (
    single   boolean     not null default true constraint installation_pkey primary key constraint installation_is_single check (single),
    migrated text        not null,
    secret   text,
    since    timestamptz not null default now()
);
comment on table kernel.installation is 'What this installation knows about itself; one row.';
comment on column kernel.installation.migrated is 'Fingerprint of the migrations that were applied last.';
comment on column kernel.installation.secret is 'Fingerprint of the secret; a program with another one does not start.';

create table kernel.job (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    state                text,
    constraint job_pkey primary key (task_name, task_instance)
);
create index job_by_execution_time on kernel.job (execution_time);
create index job_by_last_heartbeat on kernel.job (last_heartbeat);
create index job_by_priority on kernel.job (priority desc, execution_time);
comment on table kernel.job is 'Timers and recurring jobs, each run by one node at a time. The column names are those of db-scheduler.';
