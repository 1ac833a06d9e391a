create table complaint.entrance_known (
    id bigint not null constraint entrance_known_pk primary key,
    complaint bigint not null constraint entrance_known_complaint_fk references complaint.complaint (id),
    entrance text not null,
    name text not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.entrance_known is 'append-only: Which of several doors of its channel a complaint came through, by the name it had then: the site that showed our form, or the box that it lay in.';
create index entrance_known_of_complaint on complaint.entrance_known (complaint);

select complaint.gather_facts();
