set local lock_timeout = '2s';

alter table notification.message add column door text not null default '';
comment on column notification.message.door is 'The door for short messages it leaves by; empty for mail';

alter table notification.due add column door text not null default '';
comment on column notification.due.door is 'As at its message, so that one way out never waits for another';
create index due_by_door on notification.due (door, next_at, message);
