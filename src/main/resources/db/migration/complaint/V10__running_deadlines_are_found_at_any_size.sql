create index queue_running on complaint.queue (hot_at) where due_at is not null;

create table complaint.calendar_notice (
    calendar bigint constraint calendar_notice_pk primary key,
    told_at timestamptz not null
);
comment on table complaint.calendar_notice is 'append-only: whose deadlines a change of the calendar moved was told';
