alter table survey.answer add column may_call boolean not null default false;
comment on column survey.answer.may_call is 'whether the customer wants to be called about it';

create table survey.opened (
    invitation bigint constraint opened_pk primary key constraint opened_answer_fk references survey.answer,
    complaint bigint not null,
    number text not null,
    opened_at timestamptz not null
);
comment on table survey.opened is 'append-only: Complaints that an answer with a low score became, once for each answer.';

create table survey.call_back_rule (
    id bigint generated always as identity constraint call_back_rule_pk primary key,
    low smallint not null constraint call_back_rule_low_on_scale check (low between 1 and 3),
    settled_by text not null,
    settled_at timestamptz not null
);
comment on table survey.call_back_rule is 'append-only: Up to which score an answer counts as low; the newest holds.';
