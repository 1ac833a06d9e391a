-- queue_by_received begins with the same column and carries the same ones along
drop index complaint.queue_figures;
