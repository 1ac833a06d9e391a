create table complaint.moment_known (
    id bigint not null constraint moment_known_pk primary key,
    complaint bigint not null constraint moment_known_complaint_fk references complaint.complaint (id),
    moment text not null,
    ko text not null,
    en text not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.moment_known is 'append-only: The moment of truth a complaint is about, with its name as it read on the sign that led to us.';
create index moment_known_of_complaint on complaint.moment_known (complaint);

select complaint.gather_facts();
