create table portal.answer (
    id       bigint generated always as identity primary key,
    added_by text        not null,
    added_at timestamptz not null
);
comment on table portal.answer is 'append-only: Something we tell everybody about a matter that many ask about.';

create table portal.answer_text (
    id         bigint generated always as identity primary key,
    answer     bigint      not null references portal.answer,
    heading_ko text        not null,
    heading_en text        not null,
    words_ko   text        not null,
    words_en   text        not null,
    shown      boolean     not null,
    worded_by  text        not null,
    worded_at  timestamptz not null
);
comment on table portal.answer_text is 'append-only: How it reads and whether customers see it; the newest holds.';
create index answer_text_newest on portal.answer_text (answer, id desc);

create table portal.answer_met (
    form   bytea       not null,
    answer bigint      not null references portal.answer,
    what   text        not null,
    at     timestamptz not null,
    primary key (form, answer, what),
    constraint answer_met_what check (what in ('SHOWN', 'HELPED', 'SENT'))
);
comment on table portal.answer_met is 'append-only: An answer was shown to somebody who was about to tell us something, who then said that it helps, or told us nevertheless. form is a keyed hash: it leads to no complaint and to nobody.';
create index answer_met_by_answer on portal.answer_met (answer, what);

comment on table portal.knock is 'That somebody asked for a code or typed one, or was about to tell us something, kept for a day to slow down guessing. about and address are keyed hashes.';
