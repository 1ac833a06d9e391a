alter table search.entry add marks int2[] not null default '{}';
comment on column search.entry.marks is 'each two words that follow each other, as a number: a phrase is only looked for where its numbers are';
alter table search.entry alter column marks set statistics 1000;
-- The words stay beside what else a complaint is found by: unpacking them costs more than the room.
alter table search.entry set (toast_tuple_target = 8160);
drop index search.entry_words;
create index entry_words on search.entry using gin (words, marks) with (fastupdate = on);
