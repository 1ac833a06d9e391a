-- A writer owns its transaction id before it draws a position: defaults are evaluated in the order of the columns.
create sequence kernel.event_position as bigint cache 1;

create table kernel.event (
    tx        xid8        not null default pg_current_xact_id(),
    position  bigint      not null default nextval('kernel.event_position'),
    stream    text        not null,
    revision  bigint      not null,
    type      text        not null,
    version   int         not null,
    payload   jsonb       not null,
    actor     text        not null,
    at        timestamptz not null,
    logged_at timestamptz not null default clock_timestamp(),
    constraint event_pk primary key (position),
    constraint event_revision_once unique (stream, revision),
    constraint event_revision_counts_from_one check (revision > 0)
);
alter sequence kernel.event_position owned by kernel.event.position;

comment on table kernel.event is 'append-only: what happened, once and in order; ids, codes, numbers and times only';
comment on column kernel.event.tx is 'the transaction that wrote it; never read again, it only makes the writer own its id before the position is drawn';
comment on column kernel.event.position is 'the order of the log and what a subscriber keeps as its cursor; has holes';
comment on column kernel.event.stream is 'what it happened to, as complaint:42';
comment on column kernel.event.revision is 'the order within the stream; has no holes';
comment on column kernel.event.actor is 'who did it, as staff:12, customer or system';
comment on column kernel.event.at is 'when it happened';
comment on column kernel.event.logged_at is 'when it was written down; later than at where history was imported';

create table kernel.subscription (
    name     text        not null,
    position bigint      not null default 0,
    tries    int         not null default 0,
    trouble  text,
    moved_at timestamptz not null default now(),
    constraint subscription_pk primary key (name)
);
comment on table kernel.subscription is 'How far each subscriber has heard the log; moves in the transaction of the rows it wrote';
comment on column kernel.subscription.tries is 'how often it failed as a whole since it last moved';
comment on column kernel.subscription.trouble is 'why it stands still; names no person';

create table kernel.held_stream (
    subscription text        not null,
    stream       text        not null,
    revision     bigint      not null,
    tries        int         not null,
    trouble      text        not null,
    since        timestamptz not null default now(),
    try_at       timestamptz,
    constraint held_stream_pk primary key (subscription, stream),
    constraint held_stream_subscription foreign key (subscription) references kernel.subscription (name)
);
comment on table kernel.held_stream is 'Streams one subscriber could not take: held back so that its others go on';
comment on column kernel.held_stream.revision is 'the first event of the stream it has not heard';
comment on column kernel.held_stream.try_at is 'when it is tried again; null when parked until somebody asks';
