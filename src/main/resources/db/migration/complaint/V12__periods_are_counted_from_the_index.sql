drop index complaint.queue_by_received;
create index queue_by_received on complaint.queue (received_at desc, complaint desc) include (standing, cause);
