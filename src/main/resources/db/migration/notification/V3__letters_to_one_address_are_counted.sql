alter table notification.message add column to_mark text;
comment on column notification.message.to_mark is 'Equal for equal addresses and telling nothing without the key: what limits per address count by';
create index message_by_mark on notification.message (to_mark, written_at);

alter table notification.attempt add column said text;
comment on column notification.attempt.said is 'What the mail server answered, the address hidden';
