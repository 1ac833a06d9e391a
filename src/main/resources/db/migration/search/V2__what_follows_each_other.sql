alter table search.entry add marks int2[];
comment on column search.entry.marks is 'each two words that follow each other, as a number: a phrase is only looked for where its numbers are; null where they were not taken yet';
alter table search.entry alter column marks set statistics 1000;
-- The words stay beside what else a complaint is found by: unpacking them costs more than the room.
alter table search.entry set (toast_tuple_target = 8160);
