create table intake.mail (
    id          bigint generated always as identity primary key,
    raw         text        not null,
    size        bigint      not null,
    key_hash    bytea,
    received_at timestamptz not null,
    constraint mail_raw_once unique (raw),
    constraint mail_raw_is_sha256 check (raw ~ '^[0-9a-f]{64}$')
);
comment on table intake.mail is 'append-only: Every mail that was handed in, kept before it was read. raw names its bytes in the archive.';
comment on column intake.mail.key_hash is 'SHA-256 of door and Idempotency-Key, where one was given';
create unique index mail_by_key on intake.mail (key_hash) where key_hash is not null;
create index mail_by_received on intake.mail (received_at);

create table intake.mail_reading (
    mail       bigint primary key references intake.mail,
    message_id text,
    sender     text        not null,
    subject    text        not null,
    read_at    timestamptz not null
);
comment on table intake.mail_reading is 'What we understood of a mail: its own id, who sent it (sealed) and its subject. May be erased and read again from the raw bytes.';
create index mail_reading_by_message_id on intake.mail_reading (message_id) where message_id is not null;

create table intake.mail_outcome (
    id        bigint generated always as identity primary key,
    mail      bigint      not null references intake.mail,
    kind      text        not null,
    complaint text,
    by        text        not null,
    at        timestamptz not null,
    constraint mail_outcome_kind check (kind in ('RECEIVED', 'ADDED', 'REPEATED', 'AUTOMATIC', 'UNREADABLE', 'BY_HAND'))
);
comment on table intake.mail_outcome is 'append-only: What became of a mail; the newest counts. A mail without any waits to be read.';
create index mail_outcome_by_mail on intake.mail_outcome (mail, id desc);
