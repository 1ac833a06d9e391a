drop index complaint.queue_open;
create index queue_open on complaint.queue (team, owner)
    include (standing, due_at, hot_at, waiting, emotion, disputed, snoozed_until, accused)
    where standing not in ('SETTLED', 'CLOSED', 'ENDED');
