create index verdict_by_time on complaint.verdict (acted_at) include (kept);
create index queue_waiting on complaint.queue (received_at desc, complaint desc) where waiting = 'CUSTOMER';
create index queue_disputed on complaint.queue (received_at desc, complaint desc) where disputed;
create index queue_unsorted on complaint.queue (received_at desc, complaint desc) where standing in ('RECEIVED', 'TRIAGED');
create index queue_figures on complaint.queue (received_at) include (standing, cause);
