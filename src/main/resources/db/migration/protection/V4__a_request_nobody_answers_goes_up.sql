create table protection.called (
    id bigint generated always as identity constraint called_pk primary key,
    request bigint not null constraint called_request_fk references protection.request,
    rung int not null,
    staff bigint,
    called_at timestamptz not null,
    constraint called_once unique (request, rung)
);
comment on table protection.called is 'append-only: superiors who were called because nobody looked after a request; without staff where nobody was left to call.';
