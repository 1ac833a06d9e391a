create index deadline_moved_by_calendar on complaint.deadline (calendar) include (complaint) where reckoning->>'because' = 'CALENDAR';
