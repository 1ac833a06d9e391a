create sequence complaint.incident_number;

create table complaint.incident (
    id bigint generated always as identity constraint incident_pk primary key,
    number text not null constraint incident_number_once unique,
    title text not null,
    words text not null,
    opened_by text not null,
    opened_at timestamptz not null
);
comment on table complaint.incident is 'append-only: One thing that happened, about which many complain.';
create index incident_by_time on complaint.incident (opened_at desc, id desc);

create table complaint.incident_end (
    incident bigint constraint incident_end_pk primary key constraint incident_end_incident_fk references complaint.incident (id),
    words text not null,
    ended_by text not null,
    ended_at timestamptz not null
);
comment on table complaint.incident_end is 'append-only: The incident is over, and how.';

create table complaint.incident_update (
    id bigint generated always as identity constraint incident_update_pk primary key,
    incident bigint not null constraint incident_update_incident_fk references complaint.incident (id),
    request text not null constraint incident_update_once unique,
    words text not null,
    outcome text,
    said_by text not null,
    said_at timestamptz not null
);
comment on table complaint.incident_update is 'append-only: What all who complained about an incident are told, once for each request.';
comment on column complaint.incident_update.outcome is 'the decision, where it is one';
create index incident_update_of_incident on complaint.incident_update (incident, id);

create table complaint.incident_told (
    update bigint not null constraint incident_told_update_fk references complaint.incident_update (id),
    complaint bigint not null constraint incident_told_complaint_fk references complaint.complaint (id),
    constraint incident_told_pk primary key (update, complaint)
);
comment on table complaint.incident_told is 'append-only: Whom an update has reached, so that nobody is told twice.';

create table complaint.incident_link (
    id bigint not null constraint incident_link_pk primary key,
    complaint bigint not null constraint incident_link_complaint_fk references complaint.complaint (id),
    incident bigint not null constraint incident_link_incident_fk references complaint.incident (id),
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.incident_link is 'append-only: A complaint is about an incident.';
create index incident_link_of_complaint on complaint.incident_link (complaint);

create table complaint.incident_unlink (
    id bigint not null constraint incident_unlink_pk primary key,
    complaint bigint not null constraint incident_unlink_complaint_fk references complaint.complaint (id),
    incident bigint not null constraint incident_unlink_incident_fk references complaint.incident (id),
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.incident_unlink is 'append-only: A complaint is not about an incident after all.';
create index incident_unlink_of_complaint on complaint.incident_unlink (complaint);

select complaint.gather_facts();

alter table complaint.queue add column incident bigint;
create index queue_of_incident on complaint.queue (incident, received_at desc, complaint desc) where incident is not null;
