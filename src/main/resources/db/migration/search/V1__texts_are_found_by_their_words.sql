create table search.word_book (
    id bigint generated always as identity constraint word_book_pk primary key,
    words text not null,
    synonyms text not null,
    changed_by text not null,
    changed_at timestamptz not null
);
comment on table search.word_book is 'append-only: words and synonyms of this organisation, a line each; the newest holds';

create table search.entry (
    complaint bigint constraint entry_pk primary key,
    team bigint not null,
    owner bigint not null,
    accused bigint[],
    received_at timestamptz not null,
    channel text not null,
    standing text not null,
    stage int,
    cause text,
    analysis int not null,
    words tsvector not null
) with (fillfactor = 90);
comment on table search.entry is 'One row a complaint: what it is found by and who may find it; made again from the complaint at any time, and erased with it';
comment on column search.entry.analysis is 'how the texts were cut; other than now: cut again in the background';
comment on column search.entry.words is 'erasable: A what the customer is called, B what customers said, C what we said, D what we tell each other';
alter table search.entry alter column words set statistics 1000;
create index entry_words on search.entry using gin (words) with (fastupdate = on);
create index entry_by_received on search.entry (received_at desc, complaint desc);
create index entry_of_team on search.entry (team, received_at desc, complaint desc);
create index entry_of_owner on search.entry (owner, received_at desc, complaint desc);

create table search.word (
    word text collate "C" constraint word_pk primary key,
    initials text collate "C" not null
);
comment on table search.word is 'Every common noun that occurs, with its first consonants; no names';
create index word_by_initials on search.word (initials);

create table search.asked (
    id bigint generated always as identity constraint asked_pk primary key,
    staff bigint not null,
    question text not null,
    name text,
    asked_at timestamptz not null,
    constraint asked_once unique (staff, question)
);
comment on table search.asked is 'What somebody looked for lately, and under which name they keep it';
create index asked_lately on search.asked (staff, asked_at desc);

create table search.cutting (
    one boolean not null default true constraint cutting_pk primary key constraint cutting_one check (one),
    analysis int not null
);
comment on table search.cutting is 'How all texts were asked to be cut last: one row';
