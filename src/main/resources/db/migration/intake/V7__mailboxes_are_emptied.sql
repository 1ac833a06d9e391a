set local lock_timeout = '2s';

alter table intake.mail add column team bigint;
alter table intake.mail add column arrived_at timestamptz;
alter table intake.mail add column history boolean not null default false;
comment on column intake.mail.team is 'Whose mailbox it came to';
comment on column intake.mail.arrived_at is 'When the mail server received it, where that is known';
comment on column intake.mail.history is 'Taken in from the past: nobody is written to because of it';

create table intake.mailbox (
    id              bigint generated always as identity,
    code            text        not null,
    name            text        not null,
    protocol        text        not null,
    host            text        not null,
    port            int         not null,
    tls             text        not null,
    login           text        not null,
    sealed_password text        not null,
    folder          text        not null,
    team            bigint,
    afterwards      text        not null,
    move_to         text        not null,
    dry_run         boolean     not null,
    since           timestamptz,
    removed_at      timestamptz,
    changed_by      text        not null,
    changed_at      timestamptz not null,
    constraint mailbox_pk primary key (id),
    constraint mailbox_code unique (code),
    constraint mailbox_protocol check (protocol in ('IMAP', 'POP3')),
    constraint mailbox_tls check (tls in ('NONE', 'STARTTLS', 'TLS')),
    constraint mailbox_afterwards check (afterwards in ('LEAVE', 'SEEN', 'MOVE', 'DELETE'))
);
comment on table intake.mailbox is 'A mailbox on a mail server that mails are fetched from; its password is encrypted';
comment on column intake.mailbox.code is 'Where it is set up: variable:… or screen:…';
comment on column intake.mailbox.since is 'Mails that arrived earlier are left alone; null takes all';

create table intake.mailbox_item (
    mailbox    bigint      not null,
    place      text        not null,
    key        text        not null,
    uid        bigint      not null,
    mail       bigint,
    problem    text,
    tries      int         not null default 0,
    found_at   timestamptz not null,
    cleared_at timestamptz,
    constraint mailbox_item_pk primary key (mailbox, place, key),
    constraint mailbox_item_mailbox foreign key (mailbox) references intake.mailbox (id),
    constraint mailbox_item_mail foreign key (mail) references intake.mail (id)
);
comment on table intake.mailbox_item is 'Every mail seen in a mailbox: the mail it was kept as, or why it could not be fetched. place is folder and UIDVALIDITY, key the UID or UIDL.';
comment on column intake.mailbox_item.cleared_at is 'When the server was told what to do with it afterwards';
create index mailbox_item_open on intake.mailbox_item (mailbox, place, uid) where cleared_at is null;
create index mailbox_item_by_uid on intake.mailbox_item (mailbox, place, uid);
create index mailbox_item_problem on intake.mailbox_item (found_at) where problem is not null;

create table intake.mailbox_watch (
    mailbox    bigint      not null,
    node       text        not null,
    until      timestamptz not null,
    tried_at   timestamptz,
    fetched_at timestamptz,
    problem    text,
    constraint mailbox_watch_pk primary key (mailbox),
    constraint mailbox_watch_mailbox foreign key (mailbox) references intake.mailbox (id)
);
comment on table intake.mailbox_watch is 'Which node empties a mailbox until when, when mail was last fetched, and what stood in the way';
