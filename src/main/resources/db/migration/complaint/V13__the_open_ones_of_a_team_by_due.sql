create index queue_open_of_team_by_due on complaint.queue (team, due_order, complaint)
    where standing not in ('SETTLED', 'CLOSED', 'ENDED');
