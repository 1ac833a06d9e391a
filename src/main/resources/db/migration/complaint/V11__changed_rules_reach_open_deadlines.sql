create table complaint.rule_change (
    id bigint generated always as identity constraint rule_change_pk primary key,
    rule text not null,
    changed_by text not null,
    changed_at timestamptz not null
);
comment on table complaint.rule_change is 'append-only: A rule deadlines are counted by was changed. The newest one is the state of the rules.';

create table complaint.rule_notice (
    rules bigint constraint rule_notice_pk primary key,
    told_at timestamptz not null
);
comment on table complaint.rule_notice is 'append-only: whose deadlines changed rules moved was told';

alter table complaint.queue add column ruled_with bigint;
comment on column complaint.queue.ruled_with is 'the state of the rules the deadline was counted by; none before any was changed';
create index queue_by_rules on complaint.queue (coalesce(ruled_with, 0)) where due_at is not null;
create index deadline_moved_by_rules on complaint.deadline (((reckoning->>'rules')::bigint)) include (complaint) where reckoning->>'because' = 'RULES';
