alter table complaint.queue
    add column news_by text,
    add column news_what text,
    add column news_at timestamptz,
    add column snoozed_until timestamptz;
comment on column complaint.queue.news_by is 'who did the last thing that was not arithmetic';
comment on column complaint.queue.news_what is 'what that was: a kind of fact, or received';
comment on column complaint.queue.news_at is 'when that was';
comment on column complaint.queue.snoozed_until is 'put off until then; whoever asks compares with the time, so that it comes back by itself';

create table complaint.snooze (
    id bigint generated always as identity constraint snooze_pk primary key,
    complaint bigint not null constraint snooze_complaint_fk references complaint.complaint (id),
    until timestamptz,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.snooze is 'append-only: Put off in our lists until a time, or taken up again (no time). No deadline moves by it.';
create index snooze_of_complaint on complaint.snooze (complaint, id desc);

create table complaint.mention (
    id bigint generated always as identity constraint mention_pk primary key,
    complaint bigint not null constraint mention_complaint_fk references complaint.complaint (id),
    staff bigint not null,
    acted_by text not null,
    acted_at timestamptz not null,
    seen_at timestamptz
);
comment on table complaint.mention is 'Whom a colleague called to a complaint, and when they came.';
create index mention_of_complaint on complaint.mention (complaint);
create index mention_unseen on complaint.mention (staff, complaint) where seen_at is null;

drop index complaint.queue_open;
create index queue_open on complaint.queue (team, owner) include (standing, due_at, hot_at, waiting, emotion, disputed, snoozed_until, accused)
    where standing not in ('SETTLED', 'CLOSED', 'ENDED');
create index queue_open_by_due on complaint.queue (due_order, complaint) where standing not in ('SETTLED', 'CLOSED', 'ENDED');
create index queue_open_of_owner on complaint.queue (owner, due_order, complaint) where standing not in ('SETTLED', 'CLOSED', 'ENDED');
create index queue_open_by_received on complaint.queue (received_at desc, complaint desc) where standing not in ('SETTLED', 'CLOSED', 'ENDED');
create index queue_snoozed on complaint.queue (snoozed_until) where snoozed_until is not null;
create index queue_promised on complaint.queue (owner, promise_due, complaint) where promise_due is not null;
create index queue_news on complaint.queue (owner, news_at desc) where news_at is not null;
create index queue_grave on complaint.queue (severity, received_at desc, complaint desc) where severity in ('S1', 'S2');
