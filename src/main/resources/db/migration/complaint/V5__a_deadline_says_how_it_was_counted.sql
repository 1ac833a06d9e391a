alter table complaint.deadline add column reckoning jsonb;
comment on column complaint.deadline.reckoning is 'from when, without which pauses, by which rules it was counted and why; enough to count it again on any calendar';

create table complaint.legal_clock (
    code text constraint legal_clock_pk primary key,
    ko text not null,
    en text not null,
    case_type text constraint legal_clock_case_type_fk references complaint.case_type (code),
    target text not null constraint legal_clock_target check (target in ('FIRST_RESPONSE', 'RESOLUTION')),
    term text not null,
    extendable boolean not null,
    active boolean not null,
    basis_ko text not null,
    basis_en text not null
);
comment on table complaint.legal_clock is 'How soon the law wants what, for one type of case or for all of them. The stricter of law and service policy is the deadline.';

create table complaint.extension (
    id bigint not null constraint extension_pk primary key,
    complaint bigint not null constraint extension_complaint_fk references complaint.complaint (id),
    ground text not null,
    reason text not null,
    days int not null,
    consented boolean not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.extension is 'append-only: More time was taken on a ground the law knows, and the customer was told.';
comment on column complaint.extension.reason is 'erasable: words of people';
create index extension_of_complaint on complaint.extension (complaint);

create table complaint.breach_reason (
    id bigint not null constraint breach_reason_pk primary key,
    complaint bigint not null constraint breach_reason_complaint_fk references complaint.complaint (id),
    target text not null,
    cause text not null,
    words text not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.breach_reason is 'append-only: Why a deadline was missed, in the words of whoever answers for it.';
comment on column complaint.breach_reason.words is 'erasable: words of people';
create index breach_reason_of_complaint on complaint.breach_reason (complaint);

do $$ begin
    execute 'create or replace view complaint.fact as ' || rtrim(pg_get_viewdef('complaint.fact'::regclass), ';') || '
        union all select id, complaint, ''extension'' as kind, acted_by, acted_at, to_jsonb(t) as data from complaint.extension t
        union all select id, complaint, ''breach_reason'' as kind, acted_by, acted_at, to_jsonb(t) as data from complaint.breach_reason t';
end $$;
