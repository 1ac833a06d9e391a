create index queue_reopened on complaint.queue (received_at desc, complaint desc) where reopened > 0;
create index queue_waiting_inside on complaint.queue (received_at desc, complaint desc) where waiting = 'DEPARTMENT';
