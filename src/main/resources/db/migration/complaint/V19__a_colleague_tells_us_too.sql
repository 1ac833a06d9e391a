create table complaint.from_colleague (
    id bigint not null constraint from_colleague_pk primary key,
    complaint bigint not null constraint from_colleague_complaint_fk references complaint.complaint (id),
    openness text not null,
    staff bigint,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.from_colleague is 'append-only: One of us told a complaint of another team''s work: by name, in confidence, or without a name; without one nobody is written down.';
create index from_colleague_of_complaint on complaint.from_colleague (complaint);

comment on column complaint.queue.accused is 'our people it is kept from: whom it is about, who told it as a colleague; 0 stands for everybody but the owner and those entrusted with confidences';

select complaint.gather_facts();
