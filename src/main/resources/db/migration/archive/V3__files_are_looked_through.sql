create table archive.scan (
    id      bigint      generated always as identity,
    content text        not null,
    verdict text        not null,
    said    text        not null,
    at      timestamptz not null,
    constraint scan_pk primary key (id)
);
comment on table archive.scan is 'append-only: what a virus scanner found in a file; the latest line holds';
create index scan_by_content on archive.scan (content, id desc);

create table archive.unscanned (
    content text        not null,
    next_at timestamptz not null,
    constraint unscanned_pk primary key (content)
);
comment on table archive.unscanned is 'Work list: files that a scanner still has to look through, and when to try next';
create index unscanned_by_next on archive.unscanned (next_at);
