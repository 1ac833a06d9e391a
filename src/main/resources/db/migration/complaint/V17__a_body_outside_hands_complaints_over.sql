create table complaint.taken_over (
    id bigint not null constraint taken_over_pk primary key,
    complaint bigint not null constraint taken_over_complaint_fk references complaint.complaint (id),
    body text not null,
    reference text not null,
    handed_at timestamptz not null,
    due timestamptz,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.taken_over is 'append-only: A body outside handed a complaint over to us, under a number of its own and perhaps with a deadline.';
create index taken_over_of_complaint on complaint.taken_over (complaint);

create function complaint.reference_key(reference text) returns text immutable parallel safe language sql as
$$ select upper(regexp_replace(reference, '[[:space:]._/-]', '', 'g')) $$;
comment on function complaint.reference_key is 'The number of a body outside without what people write differently: spaces, hyphens, dots and case.';
create unique index taken_over_once on complaint.taken_over (body, complaint.reference_key(reference));

create table complaint.body_informed (
    id bigint not null constraint body_informed_pk primary key,
    complaint bigint not null constraint body_informed_complaint_fk references complaint.complaint (id),
    taken_over bigint not null,
    words text not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.body_informed is 'append-only: What we answered to the body outside that handed a complaint over.';
comment on column complaint.body_informed.words is 'erasable: words of people';
create index body_informed_of_complaint on complaint.body_informed (complaint);

select complaint.gather_facts();
