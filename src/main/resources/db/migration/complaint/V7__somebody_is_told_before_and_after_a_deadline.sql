create table complaint.deadline_signal (
    id bigint not null constraint deadline_signal_pk primary key,
    complaint bigint not null constraint deadline_signal_complaint_fk references complaint.complaint (id),
    target text not null,
    mark text not null,
    due timestamptz not null,
    far timestamptz not null,
    acted_by text not null,
    acted_at timestamptz not null,
    constraint deadline_signal_once unique (complaint, target, due, mark)
);
comment on table complaint.deadline_signal is 'append-only: Somebody was told that a deadline is near, over or far over.';
create index deadline_signal_over on complaint.deadline_signal (far) where mark = 'OVER';

select complaint.gather_facts();
