create table complaint.alert (
    id bigint not null constraint alert_pk primary key,
    complaint bigint not null constraint alert_complaint_fk references complaint.complaint (id),
    cause text not null,
    told bigint[] not null,
    due timestamptz not null,
    acted_by text not null,
    acted_at timestamptz not null,
    constraint alert_once unique (complaint, cause)
);
comment on table complaint.alert is 'append-only: Somebody had to know of a complaint at once, whatever its deadline, and was told by name.';

select complaint.gather_facts();
