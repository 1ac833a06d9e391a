create table notification.message (
    id          bigint      generated always as identity,
    fixed_id    text        not null,
    purpose     text        not null,
    about       text,
    team        bigint,
    sealed_to   text        not null,
    shown_to    text        not null,
    subject     text        not null,
    sealed_text text        not null,
    written_by  text        not null,
    written_at  timestamptz not null,
    constraint message_pk primary key (id),
    constraint message_fixed_id unique (fixed_id)
);
comment on table notification.message is 'A message to one address; address and words are encrypted and erasable';
comment on column notification.message.fixed_id is 'The Message-ID it always goes out under, so that sending twice can be noticed';
comment on column notification.message.team is 'The team that may read it besides those who may read all; null for letters of no team';
create index message_by_team on notification.message (team, id desc);
create index message_about on notification.message (about) where about is not null;

create table notification.due (
    message bigint      not null,
    next_at timestamptz not null,
    tries   int         not null default 0,
    constraint due_pk primary key (message),
    constraint due_message foreign key (message) references notification.message (id) on delete cascade
);
comment on table notification.due is 'Work list: messages still to be sent, and when to try next; a line goes when its message is sent or parked';
create index due_by_next on notification.due (next_at, message);

create table notification.parked (
    message bigint      not null,
    at      timestamptz not null,
    constraint parked_pk primary key (message),
    constraint parked_message foreign key (message) references notification.message (id) on delete cascade
);
comment on table notification.parked is 'Work list: messages given up after the last try, until somebody lets them be tried again';

create table notification.attempt (
    id      bigint      generated always as identity,
    message bigint      not null,
    number  int         not null,
    at      timestamptz not null,
    sent    boolean     not null,
    obstacle text,
    constraint attempt_pk primary key (id),
    constraint attempt_message foreign key (message) references notification.message (id),
    constraint attempt_sent_or_not check (sent = (obstacle is null))
);
comment on table notification.attempt is 'append-only: every try to send a message and how it went';
create index attempt_by_message on notification.attempt (message, id);
create index attempt_sent on notification.attempt (at) where sent;
create unique index attempt_sent_once on notification.attempt (message) where sent;

create table notification.stop (
    id      bigint      generated always as identity,
    stopped boolean     not null,
    by      text        not null,
    at      timestamptz not null,
    constraint stop_pk primary key (id)
);
comment on table notification.stop is 'append-only: all sending stopped or allowed again; the latest line holds';
