create table portal.code (
    id        bigint generated always as identity primary key,
    complaint bigint      not null,
    hash      text        not null,
    made_at   timestamptz not null,
    until     timestamptz not null
);
comment on table portal.code is 'append-only: A one-time code that was sent to the customer of a complaint. hash is keyed: the table alone gives nobody a code.';
create index code_newest on portal.code (complaint, id desc);

create table portal.code_use (
    code bigint primary key references portal.code,
    at   timestamptz not null
);
comment on table portal.code_use is 'append-only: A code that was used. None is good twice.';

create table portal.code_miss (
    code bigint      not null references portal.code,
    at   timestamptz not null
);
comment on table portal.code_miss is 'append-only: A wrong code was typed while this one was good. Five, and it is good no more.';
create index code_miss_of on portal.code_miss (code);

create table portal.knock (
    id      bigint generated always as identity primary key,
    kind    text        not null,
    about   bytea       not null,
    address bytea       not null,
    at      timestamptz not null
);
comment on table portal.knock is 'That somebody asked for a code or typed one, kept for a day to slow down guessing. about and address are keyed hashes.';
create index knock_about on portal.knock (kind, about, at);
create index knock_from on portal.knock (kind, address, at);
create index knock_by_time on portal.knock (at);

create table portal.call_back (
    complaint bigint      not null,
    due       timestamptz not null,
    asked_at  timestamptz not null,
    primary key (complaint, due)
);
comment on table portal.call_back is 'append-only: A customer asked to be called at that time. The promise stands with the complaint.';

create table portal.data_request (
    id        bigint generated always as identity primary key,
    complaint bigint      not null,
    kind      text        not null,
    due       timestamptz not null,
    asked_at  timestamptz not null,
    constraint data_request_kind check (kind in ('CORRECT', 'ERASE', 'WITHDRAW'))
);
comment on table portal.data_request is 'append-only: A customer asked that what we keep about them be put right, erased, or kept no longer, and by when they hear from us.';
create index data_request_of on portal.data_request (complaint, id desc);
