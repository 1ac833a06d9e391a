create table management.counter (
    year int constraint counter_pk primary key,
    last bigint not null
);
comment on table management.counter is 'The last number drawn in a year.';

create table management.decision (
    id bigint generated always as identity constraint decision_pk primary key,
    number text not null constraint decision_number_once unique,
    action text,
    question text not null,
    choice text not null,
    reason text not null,
    owner bigint,
    due date,
    decided_by text not null,
    decided_at timestamptz not null
);
comment on table management.decision is 'append-only: decisions of the management with their reason, and who does what is decided by when. Action is the number of an improvement action that waited for it.';
create index decision_of_action on management.decision (action) where action is not null;

create table management.follow_up (
    id bigint generated always as identity constraint follow_up_pk primary key,
    decision bigint not null constraint follow_up_decision_fk references management.decision,
    done_on date,
    words text not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table management.follow_up is 'append-only: what became of a decision; with a day it is done.';
create index follow_up_of_decision on management.follow_up (decision);
