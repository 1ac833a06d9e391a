create table guidance.phrase (
    code text constraint phrase_pk primary key,
    ko text not null,
    en text not null,
    category_ko text not null,
    category_en text not null,
    pattern text not null,
    rule text constraint phrase_rule_known check (rule in ('PLAIN_SPEECH', 'MISAPPLIED_HONORIFIC', 'JARGON')),
    begins_word boolean not null,
    ends_sentence boolean not null,
    as_address boolean not null,
    unless_followed_by text,
    unless_preceded_by text,
    why_ko text not null,
    why_en text not null,
    kinder_ko text not null,
    kinder_en text not null,
    insertable boolean not null,
    severity int not null constraint phrase_severity_range check (severity between 1 and 3)
);
comment on table guidance.phrase is 'Wording to avoid and what to say instead. Forms are separated by slashes; a tilde stands for up to eight characters.';
comment on column guidance.phrase.unless_followed_by is 'Does not count where one of these follows within fifteen characters; one of a single syllable must follow directly.';
comment on column guidance.phrase.severity is '1 a hint, 2 a warning, 3 must be changed or justified before sending.';

create table guidance.recommended (
    code text constraint recommended_pk primary key,
    ko text not null,
    en text not null,
    situation_ko text not null,
    situation_en text not null
);
comment on table guidance.recommended is 'Sentences worth saying, by situation.';

create table guidance.slot (
    code text constraint slot_pk primary key,
    ko text not null constraint slot_ko_unique unique,
    en text not null constraint slot_en_unique unique
);
comment on table guidance.slot is 'What a letter can leave open, and the name it has between double braces in each language.';

create table guidance.template (
    code text constraint template_pk primary key,
    ko text not null,
    en text not null,
    purpose text not null,
    body_ko text not null,
    body_en text not null,
    required text not null
);
comment on table guidance.template is 'Letters to customers. Required lists the codes of the slots without which a letter is not sent.';

create table guidance.justified (
    id bigint generated always as identity constraint justified_pk primary key,
    complaint bigint not null,
    phrase text not null,
    why text not null,
    justified_by text not null,
    justified_at timestamptz not null
);
comment on table guidance.justified is 'append-only: words the coach stops that were right where they stood. For tuning the phrases, never for judging a person; the text itself is not kept.';
create index justified_by_phrase on guidance.justified (phrase, justified_at);
