create table likeness.print (
    complaint bigint constraint print_pk primary key,
    sender bigint,
    received_at timestamptz not null,
    places bytea,
    bands int[],
    words text[] not null
);
comment on table likeness.print is 'One row a complaint: what its likes are found by; made again from the complaint at any time, and erased with it';
comment on column likeness.print.places is '128 MinHash places of its rows of four characters, none if the text is too short to be copied';
comment on column likeness.print.bands is '16 hashes of five places each; near-copies share one of them';
comment on column likeness.print.words is 'erasable: its different words of meaning';
create index print_by_band on likeness.print using gin (bands) with (fastupdate = off);
create index print_by_word on likeness.print using gin (words) with (fastupdate = on, gin_pending_list_limit = 1024);

create table likeness.word_count (
    word text collate "C" constraint word_count_pk primary key,
    texts int not null
);
comment on table likeness.word_count is 'In how many of the newest texts a word stands, as counted last; only words of two texts or more';

create table likeness.counting (
    one boolean not null default true constraint counting_pk primary key constraint counting_one check (one),
    texts int not null,
    last_complaint bigint not null,
    counted_at timestamptz not null
);
comment on table likeness.counting is 'How many texts were counted last, up to which complaint: one row';

create table likeness.crowd (
    first bigint constraint crowd_pk primary key,
    texts int not null,
    senders int not null,
    newest_at timestamptz not null
);
comment on table likeness.crowd is 'A group of near-copies, named after the first of them';
create index crowd_by_growth on likeness.crowd (newest_at desc, first desc) where senders > 1;

create table likeness.member (
    complaint bigint constraint member_pk primary key,
    crowd bigint not null,
    degree real not null
);
comment on table likeness.member is 'Which complaint belongs to which group of near-copies, and how alike it is to one of them';
create index member_of_crowd on likeness.member (crowd, complaint desc);

create table likeness.judgement (
    id bigint generated always as identity constraint judgement_pk primary key,
    one bigint not null,
    other bigint not null,
    kind text not null constraint judgement_kind check (kind in ('REPEAT', 'COPY', 'MATTER')),
    verdict text not null constraint judgement_verdict check (verdict in ('SAME', 'OTHER')),
    degree real not null,
    judged_by text not null,
    judged_at timestamptz not null,
    constraint judgement_of_two check (one < other)
);
comment on table likeness.judgement is 'append-only: what somebody found who looked at two complaints; the newest word about a pair and a question holds';
create index judgement_of_one on likeness.judgement (one, kind, other, id desc);
create index judgement_of_other on likeness.judgement (other, kind, one, id desc);
