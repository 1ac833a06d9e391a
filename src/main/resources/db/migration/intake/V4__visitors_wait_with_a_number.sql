create table intake.place (
    id   bigint generated always as identity primary key,
    code text        not null,
    ko   text        not null,
    en   text        not null,
    by   text        not null,
    at   timestamptz not null,
    constraint place_code unique (code)
);
comment on table intake.place is 'append-only: A place where customers come to; code stands in its short link.';

create table intake.ticket (
    id         bigint generated always as identity primary key,
    place      bigint      not null references intake.place,
    day        date        not null,
    number     integer     not null,
    token_hash text        not null,
    at         timestamptz not null,
    constraint ticket_once unique (place, day, number),
    constraint ticket_token unique (token_hash)
);
comment on table intake.ticket is 'append-only: A waiting number, counted from one on each day at each place. Whoever has the token sees how many are before it.';

create table intake.ticket_call (
    id      bigint generated always as identity primary key,
    ticket  bigint      not null references intake.ticket,
    counter text        not null,
    officer bigint      not null,
    at      timestamptz not null
);
comment on table intake.ticket_call is 'append-only: A number was called to a counter, or called again.';
create index ticket_call_of on intake.ticket_call (ticket, id);

create table intake.quiet_talk (
    id     bigint generated always as identity primary key,
    place  bigint      not null references intake.place,
    ticket bigint references intake.ticket,
    by     text        not null,
    at     timestamptz not null
);
comment on table intake.quiet_talk is 'append-only: A customer was offered to talk in the quiet room.';
create index quiet_talk_of on intake.quiet_talk (place, id desc);

create table intake.quiet_step (
    talk bigint      not null references intake.quiet_talk,
    step text        not null,
    by   text        not null,
    at   timestamptz not null,
    primary key (talk, step),
    constraint quiet_step_known check (step in ('STARTED', 'DECLINED', 'ENDED'))
);
comment on table intake.quiet_step is 'append-only: They went in, would rather not, or came out again.';

create table intake.place_complaint (
    complaint text primary key,
    place     bigint      not null references intake.place,
    at        timestamptz not null
);
comment on table intake.place_complaint is 'append-only: A complaint that was told through the short link of a place.';
