create function complaint.gather_facts() returns void language plpgsql as $$
declare
    branches text;
begin
    select string_agg(format('select id, complaint, %L as kind, acted_by, acted_at, to_jsonb(t) as data from complaint.%I t',
            relname, relname), ' union all ' order by relname)
    into branches
    from pg_class
    where relnamespace = 'complaint'::regnamespace and relkind = 'r'
        and obj_description(oid, 'pg_class') like 'append-only%'
        and 4 = (select count(*) from pg_attribute
            where attrelid = pg_class.oid and attname in ('id', 'complaint', 'acted_by', 'acted_at') and attidentity = '');
    execute 'create or replace view complaint.fact as ' || branches;
end $$;
comment on function complaint.gather_facts is 'Makes the view of all facts anew from the tables there are; called by every migration that adds one.';

create table complaint.accusation (
    id bigint not null constraint accusation_pk primary key,
    complaint bigint not null constraint accusation_complaint_fk references complaint.complaint (id),
    accused bigint not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.accusation is 'append-only: Somebody of ours a complaint is about, who may neither see nor handle it.';
create index accusation_of_complaint on complaint.accusation (complaint);

create table complaint.accusation_lifted (
    id bigint not null constraint accusation_lifted_pk primary key,
    complaint bigint not null constraint accusation_lifted_complaint_fk references complaint.complaint (id),
    accused bigint not null,
    ground text not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.accusation_lifted is 'append-only: A complaint is not about somebody after all.';
comment on column complaint.accusation_lifted.ground is 'erasable: words of people';
create index accusation_lifted_of_complaint on complaint.accusation_lifted (complaint);

create table complaint.approval_request (
    id bigint not null constraint approval_request_pk primary key,
    complaint bigint not null constraint approval_request_complaint_fk references complaint.complaint (id),
    words text not null,
    outcome text not null,
    template text,
    justification text,
    ground text not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.approval_request is 'append-only: A decision as it shall go out, once somebody who may has looked at it.';
comment on column complaint.approval_request.words is 'erasable: words of people';
create index approval_request_of_complaint on complaint.approval_request (complaint);

create table complaint.approval_grant (
    id bigint not null constraint approval_grant_pk primary key,
    complaint bigint not null constraint approval_grant_complaint_fk references complaint.complaint (id),
    request bigint not null constraint approval_grant_request_fk references complaint.approval_request (id) constraint approval_grant_once unique,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.approval_grant is 'append-only: A decision may go out as it was drafted.';
create index approval_grant_of_complaint on complaint.approval_grant (complaint);

create table complaint.approval_return (
    id bigint not null constraint approval_return_pk primary key,
    complaint bigint not null constraint approval_return_complaint_fk references complaint.complaint (id),
    request bigint not null constraint approval_return_request_fk references complaint.approval_request (id) constraint approval_return_once unique,
    words text not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.approval_return is 'append-only: A drafted decision goes back, with what is missing.';
comment on column complaint.approval_return.words is 'erasable: words of people';
create index approval_return_of_complaint on complaint.approval_return (complaint);

create table complaint.outside_case (
    id bigint not null constraint outside_case_pk primary key,
    complaint bigint not null constraint outside_case_complaint_fk references complaint.complaint (id),
    body text not null,
    reference text not null,
    due timestamptz not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.outside_case is 'append-only: A body outside looks at a complaint, under a number of its own, and expects us by a date.';
create index outside_case_of_complaint on complaint.outside_case (complaint);

create table complaint.outside_outcome (
    id bigint not null constraint outside_outcome_pk primary key,
    complaint bigint not null constraint outside_outcome_complaint_fk references complaint.complaint (id),
    outside bigint not null constraint outside_outcome_case_fk references complaint.outside_case (id) constraint outside_outcome_once unique,
    result text not null,
    words text not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.outside_outcome is 'append-only: What a body outside decided.';
comment on column complaint.outside_outcome.words is 'erasable: words of people';
create index outside_outcome_of_complaint on complaint.outside_outcome (complaint);

create table complaint.escalation (
    id bigint not null constraint escalation_pk primary key,
    complaint bigint not null constraint escalation_complaint_fk references complaint.complaint (id),
    superior bigint not null,
    rung int not null,
    ground text not null,
    words text not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.escalation is 'append-only: A superior by name is asked to look after a complaint.';
comment on column complaint.escalation.words is 'erasable: words of people';
create index escalation_of_complaint on complaint.escalation (complaint);

create table complaint.escalation_end (
    id bigint not null constraint escalation_end_pk primary key,
    complaint bigint not null constraint escalation_end_complaint_fk references complaint.complaint (id),
    words text not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.escalation_end is 'append-only: The superior has seen to it; those who had it go on.';
comment on column complaint.escalation_end.words is 'erasable: words of people';
create index escalation_end_of_complaint on complaint.escalation_end (complaint);

create table complaint.transfer (
    id bigint not null constraint transfer_pk primary key,
    complaint bigint not null constraint transfer_complaint_fk references complaint.complaint (id),
    officer bigint not null,
    team bigint not null,
    ground text not null,
    handover text not null,
    clock text not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.transfer is 'append-only: Somebody else goes on with a complaint, with the reason, what the next one must know, and whether the clock runs on.';
comment on column complaint.transfer.handover is 'erasable: words of people';
create index transfer_of_complaint on complaint.transfer (complaint);

create table complaint.merger (
    id bigint not null constraint merger_pk primary key,
    complaint bigint not null constraint merger_complaint_fk references complaint.complaint (id),
    kept bigint not null constraint merger_kept_fk references complaint.complaint (id),
    ground text not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.merger is 'append-only: A complaint goes on within another one of the same customer.';
comment on column complaint.merger.ground is 'erasable: words of people';
create index merger_of_complaint on complaint.merger (complaint);

create table complaint.split (
    id bigint not null constraint split_pk primary key,
    complaint bigint not null constraint split_complaint_fk references complaint.complaint (id),
    ground text not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.split is 'append-only: A merged complaint stands by itself again, exactly as it was.';
comment on column complaint.split.ground is 'erasable: words of people';
create index split_of_complaint on complaint.split (complaint);

create table complaint.absorption (
    id bigint not null constraint absorption_pk primary key,
    complaint bigint not null constraint absorption_complaint_fk references complaint.complaint (id),
    other bigint not null constraint absorption_other_fk references complaint.complaint (id),
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.absorption is 'append-only: A complaint takes in another one of the same customer.';
create index absorption_of_complaint on complaint.absorption (complaint);

create table complaint.release (
    id bigint not null constraint release_pk primary key,
    complaint bigint not null constraint release_complaint_fk references complaint.complaint (id),
    other bigint not null constraint release_other_fk references complaint.complaint (id),
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.release is 'append-only: A complaint lets go of one it had taken in.';
create index release_of_complaint on complaint.release (complaint);

create table complaint.offshoot (
    id bigint not null constraint offshoot_pk primary key,
    complaint bigint not null constraint offshoot_complaint_fk references complaint.complaint (id),
    other bigint not null constraint offshoot_other_fk references complaint.complaint (id),
    message bigint not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.offshoot is 'append-only: One message of a complaint became a complaint of its own.';
create index offshoot_of_complaint on complaint.offshoot (complaint);

create table complaint.origin (
    id bigint not null constraint origin_pk primary key,
    complaint bigint not null constraint origin_complaint_fk references complaint.complaint (id),
    other bigint not null constraint origin_other_fk references complaint.complaint (id),
    message bigint not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.origin is 'append-only: The complaint, and the message in it, that this one was split off from.';
create index origin_of_complaint on complaint.origin (complaint);

alter table complaint.ending add column notice text;
comment on column complaint.ending.notice is 'erasable: what the customer was told about it';

select complaint.gather_facts();

alter table complaint.case_type add column declines_with_care boolean not null default false;
comment on column complaint.case_type.declines_with_care is 'a second person looks at a decision that declines';

create table complaint.outside_body (
    code text constraint outside_body_pk primary key,
    ko text not null,
    en text not null,
    phone text,
    site text,
    offer_ko text,
    offer_en text
);
comment on table complaint.outside_body is 'Bodies outside that settle disputes: whom to name to a customer who does not agree with us.';

alter table complaint.queue
    add column accused bigint[],
    add column approval_asked_at timestamptz,
    add column outside_due timestamptz,
    add column superior bigint;
comment on column complaint.queue.accused is 'our people it is about, who may not see it';
create index queue_of_superior on complaint.queue (superior, received_at desc, complaint desc) where superior is not null;
create index queue_for_approval on complaint.queue (team, approval_asked_at) where approval_asked_at is not null;
create index queue_outside on complaint.queue (outside_due) where outside_due is not null;
