create table identity.kept_answer (
    token        bigint      not null,
    key_hash     text        not null,
    request_hash text        not null,
    sealed       text        not null,
    answered_at  timestamptz not null,
    constraint kept_answer_pk primary key (token, key_hash),
    constraint kept_answer_token_fk foreign key (token) references identity.api_token (id)
);
comment on table identity.kept_answer is 'requests of programs that carried a key and were done: hashes of both, and the sealed answer for whoever repeats one within seven days';
create index kept_answer_by_age on identity.kept_answer (answered_at);

create table identity.token_budget (
    token  bigint not null,
    minute bigint not null,
    taken  bigint not null,
    constraint token_budget_pk primary key (token),
    constraint token_budget_token_fk foreign key (token) references identity.api_token (id)
);
comment on table identity.token_budget is 'how many requests of a token all nodes together took out for the newest minute; each node takes a slice at a time';
