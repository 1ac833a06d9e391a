create table remedy.remedy (
    code text constraint remedy_pk primary key,
    ko text not null,
    en text not null,
    evidence_ko text not null,
    evidence_en text not null,
    costs_money boolean not null
);
comment on table remedy.remedy is 'Ways to put it right, and what shows that it was done.';

create table remedy.allowance (
    code text constraint allowance_pk primary key,
    ko text not null,
    en text not null,
    role text not null,
    per_case bigint not null constraint allowance_per_case_not_negative check (per_case >= 0),
    per_month bigint constraint allowance_per_month_not_negative check (per_month >= 0),
    remedies text not null,
    above text
);
comment on table remedy.allowance is 'What a role may give without asking, in won: for one complaint and in a month (null: no bound), which remedies, and who decides above it.';

create table remedy.experienced (
    staff bigint constraint experienced_pk primary key,
    since timestamptz not null,
    named_by text not null
);
comment on table remedy.experienced is 'Agents trusted with the limit of experienced agents.';

create table remedy.request (
    id bigint generated always as identity constraint request_pk primary key,
    complaint bigint not null,
    remedy text not null,
    amount bigint not null constraint request_amount_not_negative check (amount >= 0),
    asked_of text not null,
    ground text not null,
    asked_by text not null,
    asked_at timestamptz not null
);
comment on table remedy.request is 'append-only: offers above the limit of whoever wants to make them, and the role that decides.';
create index request_by_complaint on remedy.request (complaint);

create table remedy.verdict (
    request bigint constraint verdict_pk primary key constraint verdict_request_fk references remedy.request,
    approved boolean not null,
    decided_by text not null,
    decided_at timestamptz not null
);
comment on table remedy.verdict is 'append-only: what was decided on a request.';

create table remedy.granted (
    id bigint generated always as identity constraint granted_pk primary key,
    complaint bigint not null,
    remedy text not null,
    amount bigint not null constraint granted_amount_not_negative check (amount >= 0),
    statutory boolean not null,
    granted_by text not null,
    granted_at timestamptz not null,
    request bigint constraint granted_request_fk references remedy.request constraint granted_request_once unique
);
comment on table remedy.granted is 'append-only: what was given to put a complaint right, in won. Statutory is what the law gives anyway and counts against no limit.';
create index granted_by_complaint on remedy.granted (complaint);
create index granted_by_person on remedy.granted (granted_by, granted_at);
