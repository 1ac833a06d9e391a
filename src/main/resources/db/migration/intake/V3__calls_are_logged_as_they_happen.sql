create table intake.call (
    id        bigint generated always as identity primary key,
    key       text        not null,
    direction text        not null,
    line      text,
    by        text        not null,
    heard_at  timestamptz not null,
    constraint call_once unique (key),
    constraint call_direction check (direction in ('IN', 'OUT'))
);
comment on table intake.call is 'append-only: A telephone call, told by a telephone system or written down by whoever took it. key is what its teller calls it; line is which of our numbers it came in by.';

create table intake.caller (
    call   bigint primary key references intake.call,
    number text not null,
    mark   text not null,
    shown  text not null
);
comment on table intake.caller is 'The number at the other end, sealed; mark is what it is found by, shown how it may be read. A withheld number has no row. Erasing a customer erases it.';
create index caller_by_mark on intake.caller (mark, call);

create table intake.call_state (
    id        bigint generated always as identity primary key,
    call      bigint      not null references intake.call,
    state     text        not null,
    extension text,
    officer   bigint,
    at        timestamptz not null,
    told_at   timestamptz not null,
    constraint call_state_known check (state in ('RINGING', 'ANSWERED', 'HELD', 'ENDED'))
);
comment on table intake.call_state is 'append-only: What a call came to, when, at which extension and whose that was then. A call that is held and picked up again is answered again.';
create index call_state_of_call on intake.call_state (call, at, id);
create index call_state_of_officer on intake.call_state (officer, told_at desc) where officer is not null;

create table intake.call_complaint (
    call      bigint      not null references intake.call,
    complaint text        not null,
    at        timestamptz not null,
    primary key (call, complaint)
);
comment on table intake.call_complaint is 'append-only: Which complaint a call was about.';

create table intake.continuation (
    key       text primary key,
    complaint text        not null,
    at        timestamptz not null
);
comment on table intake.continuation is 'append-only: A form that added words to a complaint that was open. Sent twice it is known again.';

create table intake.extension (
    id        bigint generated always as identity primary key,
    extension text        not null,
    officer   bigint,
    by        text        not null,
    at        timestamptz not null
);
comment on table intake.extension is 'append-only: Who sits at an extension from now on; nobody, where officer is empty. The newest row of an extension holds.';
create index extension_newest on intake.extension (extension, id desc);
create index extension_of_officer on intake.extension (officer, id desc);

create table intake.script_line (
    code      text primary key,
    script    text    not null,
    title_ko  text    not null,
    title_en  text    not null,
    step      integer not null,
    ko        text    not null,
    en        text    not null,
    say_ko    text    not null,
    say_en    text    not null
);
comment on table intake.script_line is 'The order of a good conversation, one step a row: its goal and a sentence to say. Comes from the kit and may be changed.';
