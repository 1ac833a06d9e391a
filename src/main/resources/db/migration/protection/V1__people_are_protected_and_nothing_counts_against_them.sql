create table protection.step (
    code text constraint step_pk primary key,
    place int not null,
    kind text not null,
    ko text not null,
    en text not null,
    when_ko text not null,
    when_en text not null,
    words_ko text not null,
    words_en text not null
);
comment on table protection.step is 'The protocol against abuse: when each step is offered and what is said or done then.';

create table protection.situation (
    code text constraint situation_pk primary key,
    ko text not null,
    en text not null,
    family_ko text not null,
    family_en text not null,
    grave boolean not null
);
comment on table protection.situation is 'Kinds of abuse; after a grave one a conversation may end at once.';

create table protection.warning (
    id bigint generated always as identity constraint warning_pk primary key,
    complaint bigint not null,
    customer bigint,
    step text not null,
    situation text not null,
    words text not null,
    heard text,
    recording text,
    given_by text not null,
    given_at timestamptz not null
);
comment on table protection.warning is 'append-only: steps of the ladder that were said to a customer: the words, what was heard before, and the recording that holds it.';
create index warning_of_complaint on protection.warning (complaint, id);
create index warning_of_customer on protection.warning (customer, given_at) where customer is not null;
create index warning_of_person on protection.warning (given_by, given_at);

create table protection.request (
    id bigint generated always as identity constraint request_pk primary key,
    complaint bigint not null,
    number text not null,
    customer bigint,
    staff bigint not null,
    team bigint not null,
    asked_by text not null,
    asked_at timestamptz not null
);
comment on table protection.request is 'append-only: people who asked to be protected while working on a complaint.';
create index request_of_staff on protection.request (staff, id desc);
create index request_of_team on protection.request (team, id desc);
create index request_of_complaint on protection.request (complaint);
create index request_of_customer on protection.request (customer, asked_at) where customer is not null;

create table protection.care (
    id bigint generated always as identity constraint care_pk primary key,
    request bigint not null constraint care_request_fk references protection.request,
    kind text not null,
    until_at timestamptz,
    person bigint,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table protection.care is 'append-only: what was done after a request, until when for a rest, to whom for a hand-over.';
create index care_of_request on protection.care (request, id);
create unique index care_closed_once on protection.care (request) where kind = 'CLOSED';

create table protection.account (
    id bigint generated always as identity constraint account_pk primary key,
    request bigint not null constraint account_request_fk references protection.request,
    situation text not null,
    words text not null,
    told_by text not null,
    told_at timestamptz not null
);
comment on table protection.account is 'append-only: what happened, as it was told afterwards.';
create index account_of_request on protection.account (request, id);

create table protection.bundle (
    id bigint generated always as identity constraint bundle_pk primary key,
    request bigint not null constraint bundle_request_fk references protection.request,
    salt text not null,
    seal text not null,
    sealed_by text not null,
    sealed_at timestamptz not null
);
comment on table protection.bundle is 'append-only: references to what was there at one moment, sealed together. The last one of a request counts.';
create index bundle_of_request on protection.bundle (request, id desc);

create table protection.evidence (
    bundle bigint not null constraint evidence_bundle_fk references protection.bundle,
    place int not null,
    kind text not null,
    reference text not null,
    told_at timestamptz not null,
    digest text not null,
    constraint evidence_pk primary key (bundle, place)
);
comment on table protection.evidence is 'append-only: one reference of a bundle and the digest it was sealed with; never the words.';
