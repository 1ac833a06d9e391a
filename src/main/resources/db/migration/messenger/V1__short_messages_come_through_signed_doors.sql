create table messenger.door (
    id            bigint      generated always as identity,
    name          text        not null,
    title         text        not null,
    channel       text        not null,
    url           text        not null,
    template      text        not null,
    sender        text        not null,
    header        text        not null,
    sealed_header text        not null,
    long_texts    boolean     not null,
    live          boolean     not null,
    sealed_secret text        not null,
    made_by       text        not null,
    made_at       timestamptz not null,
    changed_by    text        not null,
    changed_at    timestamptz not null,
    removed_at    timestamptz,
    constraint door_pk primary key (id),
    constraint door_name unique (name),
    constraint door_channel check (channel in ('KAKAO', 'SMS'))
);
comment on table messenger.door is 'A way in and out for short messages through the gateway of a provider; its secrets are encrypted';
comment on column messenger.door.name is 'Stands in its address; never given twice';
comment on column messenger.door.url is 'Where messages are handed over on their way out; empty when none go out';
comment on column messenger.door.template is 'The JSON that is handed over, with placeholders';
comment on column messenger.door.header is 'Name of a header that the gateway wants; empty when none';
comment on column messenger.door.live is 'False while it is tried out: what comes is kept and nothing is made of it';

create table messenger.message (
    id          bigint      generated always as identity,
    door        bigint      not null,
    sealed_raw  text        not null,
    size        int         not null,
    mark        text        not null,
    received_at timestamptz not null,
    constraint message_pk primary key (id),
    constraint message_door foreign key (door) references messenger.door (id),
    constraint message_once unique (door, mark)
);
comment on table messenger.message is 'What a gateway handed in, byte for byte as it was signed; encrypted and erasable';
comment on column messenger.message.mark is 'Equal for equal bytes and telling nothing without the key';
create index message_by_door on messenger.message (door, id desc);
create index message_by_time on messenger.message (received_at);

create table messenger.message_reading (
    message       bigint      not null,
    sealed_sender text        not null,
    sender_mark   text        not null,
    read_at       timestamptz not null,
    constraint message_reading_pk primary key (message),
    constraint message_reading_message foreign key (message) references messenger.message (id)
);
comment on table messenger.message_reading is 'Who wrote a message; encrypted and erasable';

create table messenger.told (
    door    bigint not null,
    key     text   not null,
    message bigint not null,
    constraint told_pk primary key (door, key),
    constraint told_message foreign key (message) references messenger.message (id)
);
comment on table messenger.told is 'append-only: the message that first came under an id of the gateway; the same id again is the same message';

create table messenger.message_outcome (
    id        bigint      generated always as identity,
    message   bigint      not null,
    kind      text        not null,
    complaint text,
    by        text        not null,
    at        timestamptz not null,
    constraint message_outcome_pk primary key (id),
    constraint message_outcome_message foreign key (message) references messenger.message (id)
);
comment on table messenger.message_outcome is 'append-only: what became of a message; the latest line holds';
create index message_outcome_by_message on messenger.message_outcome (message, id desc);

create table messenger.conversation (
    id            bigint      generated always as identity,
    door          bigint      not null,
    sealed_sender text        not null,
    sender_mark   text        not null,
    complaint     bigint      not null,
    number        text        not null,
    began_at      timestamptz not null,
    constraint conversation_pk primary key (id),
    constraint conversation_door foreign key (door) references messenger.door (id)
);
comment on table messenger.conversation is 'Which complaint the messages of a sender belong to; the latest of a sender holds as long as that complaint takes words';
create index conversation_by_sender on messenger.conversation (door, sender_mark, id desc);
create index conversation_by_complaint on messenger.conversation (complaint, id desc);
