create table survey.invitation (
    id bigint generated always as identity constraint invitation_pk primary key,
    complaint bigint not null,
    number text not null,
    closing bigint not null,
    team bigint not null,
    token_hash text not null constraint invitation_token_unique unique,
    token_salt text not null,
    closed_at timestamptz not null,
    invited_at timestamptz not null,
    expires_at timestamptz not null,
    constraint invitation_once_per_closing unique (complaint, closing)
);
comment on table survey.invitation is 'append-only: each time a customer was asked after a complaint was closed. Of the private link only a hash and a salt are kept.';
create index invitation_by_time on survey.invitation (invited_at, team);

create table survey.answer (
    invitation bigint constraint answer_pk primary key constraint answer_invitation_fk references survey.invitation,
    team bigint not null,
    overall smallint not null constraint answer_overall_on_scale check (overall between 1 and 5),
    expectation smallint not null constraint answer_expectation_on_scale check (expectation between 1 and 5),
    look_again boolean not null,
    call_by timestamptz,
    answered_at timestamptz not null
);
comment on table survey.answer is 'append-only: what customers answered, 1 the worst and 5 the best; when we promised to call back; whether they asked us to look again.';
create index answer_by_time on survey.answer (answered_at, team);

create table survey.remark (
    invitation bigint constraint remark_pk primary key constraint remark_answer_fk references survey.answer,
    words text not null
);
comment on table survey.remark is 'What customers wrote with their answers. Can be erased; the answer stays.';
