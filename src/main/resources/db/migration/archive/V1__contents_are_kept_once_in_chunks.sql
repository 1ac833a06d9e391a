create table archive.content (
    sha256  text        not null,
    length  bigint      not null,
    kept_at timestamptz not null default now(),
    constraint content_pk primary key (sha256),
    constraint content_sha256 check (sha256 ~ '^[0-9a-f]{64}$')
);
comment on table archive.content is 'A file kept once under the hash of its bytes; erased when its last keeper must forget it';

create table archive.chunk (
    content text  not null,
    number  int   not null,
    bytes   bytea not null,
    constraint chunk_pk primary key (content, number),
    constraint chunk_content foreign key (content) references archive.content (sha256) on delete cascade
);
alter table archive.chunk alter column bytes set storage external;
comment on table archive.chunk is 'The bytes of a file, at most 512 KB a piece, numbered from 0';
