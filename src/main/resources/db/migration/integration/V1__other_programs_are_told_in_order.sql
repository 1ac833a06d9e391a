create table integration.webhook (
    id             bigint      generated always as identity,
    name           text        not null,
    url            text        not null,
    types          text[]      not null,
    sealed_secret  text        not null,
    after_position bigint      not null,
    made_by        text        not null,
    made_at        timestamptz not null,
    paused_at      timestamptz,
    ended_at       timestamptz,
    silences       int         not null default 0,
    rests_until    timestamptz,
    replay_from    bigint,
    replay_until   bigint,
    constraint webhook_pk primary key (id)
);
comment on table integration.webhook is 'Addresses of other programs that want to be told what happens';
comment on column integration.webhook.types is 'Names of the types it wants to hear of, complaint.* for a whole kind; empty for everything';
comment on column integration.webhook.sealed_secret is 'What messages are signed with; encrypted';
comment on column integration.webhook.after_position is 'It hears of what happened after this position of the log';
comment on column integration.webhook.silences is 'How often nobody answered at all since somebody last did';
comment on column integration.webhook.rests_until is 'Nobody answered; it is left alone until then';
comment on column integration.webhook.replay_from is 'It is being told again, from this position';
comment on column integration.webhook.replay_until is 'and up to this one';

create table integration.lane (
    webhook      bigint      not null,
    stream       text        not null,
    next_at      timestamptz not null,
    turn         bigint      not null default 0,
    tries        int         not null default 0,
    first_try_at timestamptz,
    parked_at    timestamptz,
    constraint lane_pk primary key (webhook, stream),
    constraint lane_webhook foreign key (webhook) references integration.webhook (id)
);
comment on table integration.lane is 'Work list: what waits for one webhook about one thing goes one after the other; gone when nothing waits';
comment on column integration.lane.next_at is 'When it is taken up next; while somebody has it, when it falls back';
comment on column integration.lane.turn is 'Counts who took it up, so that whoever comes back too late changes nothing';
comment on column integration.lane.tries is 'How often the first of them was tried in vain';
comment on column integration.lane.parked_at is 'Given up, until somebody lets it be tried again';
create index lane_by_next on integration.lane (webhook, next_at, stream) where parked_at is null;
create index lane_parked on integration.lane (webhook, parked_at) where parked_at is not null;

create table integration.due (
    webhook  bigint not null,
    stream   text   not null,
    position bigint not null,
    constraint due_pk primary key (webhook, stream, position),
    constraint due_webhook foreign key (webhook) references integration.webhook (id)
);
comment on table integration.due is 'Work list: entries of the log not yet delivered; a line goes when it was';

create table integration.attempt (
    id          bigint      generated always as identity,
    webhook     bigint      not null,
    position    bigint      not null,
    stream      text        not null,
    complaint   text,
    type        text        not null,
    number      int         not null,
    at          timestamptz not null,
    took_millis int         not null,
    status      int,
    obstacle    text,
    answer      text        not null,
    constraint attempt_pk primary key (id),
    constraint attempt_webhook foreign key (webhook) references integration.webhook (id)
);
comment on table integration.attempt is 'Every try to deliver and what came back; kept for 30 days';
create index attempt_by_webhook on integration.attempt (webhook, id desc);
create index attempt_missed on integration.attempt (webhook, id desc) where obstacle is not null;
create index attempt_by_time on integration.attempt (at);
