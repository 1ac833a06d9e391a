create table notification.returned (
    id      bigint      generated always as identity,
    message bigint      not null,
    action  text        not null,
    status  text        not null,
    at      timestamptz not null,
    constraint returned_pk primary key (id),
    constraint returned_message foreign key (message) references notification.message (id),
    constraint returned_once unique (message, action, status)
);
comment on table notification.returned is 'append-only: what mail servers reported of a letter after it was sent: failed, delayed or delivered, with the status code of RFC 3463';
