create table improvement.counter (
    year int constraint counter_pk primary key,
    last bigint not null
);
comment on table improvement.counter is 'The last number drawn in a year.';

create table improvement.action (
    id bigint generated always as identity constraint action_pk primary key,
    number text not null constraint action_number_once unique,
    cause text,
    problem text not null,
    who text not null,
    place text not null,
    extent text not null,
    since text not null,
    measure text not null,
    kind text not null,
    owner bigint not null,
    team bigint not null,
    due date not null,
    cost bigint not null constraint action_cost_not_negative check (cost >= 0),
    opened_by text not null,
    opened_at timestamptz not null
);
comment on table improvement.action is 'append-only: improvement actions as they were proposed: the problem, what will change, who does it by when, and the cost in won.';
create index action_of_owner on improvement.action (owner, id desc);
create index action_of_cause on improvement.action (cause, id desc) where cause is not null;
create index action_by_due on improvement.action (due);

create table improvement.step (
    id bigint generated always as identity constraint step_pk primary key,
    action bigint not null constraint step_action_fk references improvement.action,
    reached text not null,
    effect_from date,
    finding text,
    words text,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table improvement.step is 'append-only: how far an action came, and when. Done carries the day its effect starts, verified what was found.';
create index step_of_action on improvement.step (action, id desc);

create table improvement.effect (
    id bigint generated always as identity constraint effect_pk primary key,
    action bigint not null constraint effect_action_fk references improvement.action,
    finding text not null,
    effect_from date not null,
    days int not null,
    count_before bigint not null,
    count_after bigint not null,
    volume_before bigint not null,
    volume_after bigint not null,
    among_orders boolean not null,
    ratio double precision not null,
    low double precision not null,
    high double precision not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table improvement.effect is 'append-only: every judgement of an effect with what it was counted from.';
create index effect_of_action on improvement.effect (action, id desc);

create table improvement.threshold (
    id bigint generated always as identity constraint threshold_pk primary key,
    cost bigint not null constraint threshold_cost_not_negative check (cost >= 0),
    rules boolean not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table improvement.threshold is 'append-only: from which cost in won on an action waits for a decision, and whether a change of rules always does; the last row holds.';
