create table cause.leaf (
    place bigint generated always as identity constraint leaf_place_once unique,
    code text constraint leaf_pk primary key,
    ko text not null,
    en text not null,
    side text not null,
    side_ko text not null,
    side_en text not null,
    cause_group text not null,
    group_ko text not null,
    group_en text not null,
    owner text not null,
    owner_ko text not null,
    owner_en text not null,
    switched_off_at timestamptz
);
comment on table cause.leaf is 'The taxonomy of causes: each leaf with its group and side, and who usually sees to it.';
comment on column cause.leaf.place is 'the order in which causes are offered';

create table cause.rule (
    place bigint generated always as identity constraint rule_place_once unique,
    code text constraint rule_pk primary key,
    kind text not null constraint rule_kind_known check (kind in ('GROUP', 'LEAF', 'DEFAULT', 'SKIP')),
    word_group text not null,
    leaf text,
    weight int not null,
    pattern text not null,
    switched_off_at timestamptz
);
comment on table cause.rule is 'Which words speak for which cause. Patterns are matched on text in lower case without any white space.';

create table cause.guide (
    code text constraint guide_pk primary key,
    ko text not null,
    en text not null,
    question_ko text not null,
    question_en text not null,
    courses text not null,
    owner text not null,
    owner_ko text not null,
    owner_en text not null
);
comment on table cause.guide is 'For each group of causes: how to respond first, what to ask so that it does not come back, which courses help.';

create table cause.proposal (
    id bigint generated always as identity constraint proposal_pk primary key,
    complaint bigint not null,
    primary_leaf text not null,
    secondary_leaf text,
    evidence text,
    proposed_by text not null,
    proposed_at timestamptz not null
);
comment on table cause.proposal is 'append-only: Causes named by people who may propose and not confirm.';
comment on column cause.proposal.evidence is 'erasable: what speaks for a cause on the side of the customer';
create index proposal_of_complaint on cause.proposal (complaint, id desc);

create table cause.evidence (
    id bigint generated always as identity constraint evidence_pk primary key,
    complaint bigint not null,
    primary_leaf text not null,
    secondary_leaf text,
    words text not null,
    confirmed_by text not null,
    confirmed_at timestamptz not null
);
comment on table cause.evidence is 'append-only: What spoke for a confirmed cause on the side of the customer.';
comment on column cause.evidence.words is 'erasable: what was found';
create index evidence_of_complaint on cause.evidence (complaint, id desc);

create table cause.suggestion (
    complaint bigint not null,
    rank int not null,
    leaf text not null,
    word_group text not null,
    score double precision not null,
    share double precision not null,
    phrases text[] not null,
    rules text not null,
    constraint suggestion_pk primary key (complaint, rank)
);
comment on table cause.suggestion is 'What the words of a complaint speak for, the strongest first; can be read again from the words at any time.';
comment on column cause.suggestion.phrases is 'erasable: the words of the customer that speak for it';
comment on column cause.suggestion.rules is 'the state of the rules it was read with';

create table cause.coded (
    complaint bigint constraint coded_pk primary key,
    received_at timestamptz not null,
    team bigint not null,
    channel text not null,
    severity text,
    suggested_leaf text,
    named_leaf text,
    reported_leaf text generated always as (coalesce(named_leaf, suggested_leaf)) stored,
    primary_leaf text,
    secondary_leaf text,
    confirmed_at timestamptz,
    is_trouble boolean not null default true,
    is_void boolean not null default false
);
comment on table cause.coded is 'One row a complaint: its cause as reported and as confirmed, for counting; can be rebuilt from the log.';
comment on column cause.coded.is_trouble is 'false for questions, suggestions and praise';
comment on column cause.coded.is_void is 'true for spam and for what was merged into another';
create index coded_by_received on cause.coded (received_at, primary_leaf)
    include (secondary_leaf, reported_leaf, severity, team) where is_trouble and not is_void;
create index coded_by_primary on cause.coded (primary_leaf text_pattern_ops, received_at desc)
    where primary_leaf is not null and is_trouble and not is_void;
