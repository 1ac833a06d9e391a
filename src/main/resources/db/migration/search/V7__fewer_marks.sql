-- One of 32,768 marks instead of one of 65,536, and only of words as they were cut first: half the pages of the index are written
-- for a new complaint. They are taken again with the words.
alter table search.entry drop column marks;
alter table search.entry add marks int2[];
comment on column search.entry.marks is 'each two words that follow each other, as one of 32,768 numbers: a phrase is only looked for where its numbers are; null where they were not taken yet';
alter table search.entry alter column marks set statistics 1000;
