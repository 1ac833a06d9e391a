create table workbench.saved_view (
    id bigint generated always as identity constraint saved_view_pk primary key,
    owner bigint not null,
    team bigint,
    name text not null,
    question text not null,
    kept_at timestamptz not null
);
comment on table workbench.saved_view is 'Lists that people named and kept; with a team they are its members'' as well. The question is the address of the list.';
create index saved_view_of_owner on workbench.saved_view (owner, name);
create index saved_view_of_team on workbench.saved_view (team, name) where team is not null;

create table workbench.habit (
    staff bigint constraint habit_pk primary key,
    columns text[],
    looked_at timestamptz
);
comment on table workbench.habit is 'The columns somebody wants in lists, and when they last looked at what is new.';

create table workbench.bulk (
    id bigint generated always as identity constraint bulk_pk primary key,
    staff bigint not null,
    kind text not null,
    officer bigint,
    team bigint,
    case_type text,
    urgency text,
    until timestamptz,
    began_at timestamptz not null,
    undone_at timestamptz
);
comment on table workbench.bulk is 'One act on many complaints at once, and whether it was taken back.';
create index bulk_of_staff on workbench.bulk (staff, began_at desc);

create table workbench.bulk_line (
    bulk bigint not null constraint bulk_line_bulk_fk references workbench.bulk (id),
    number text not null,
    owner_before bigint not null,
    team_before bigint not null,
    case_type_before text,
    urgency_before text,
    snoozed_before timestamptz,
    constraint bulk_line_pk primary key (bulk, number)
);
comment on table workbench.bulk_line is 'append-only: What each complaint of such an act was before, so that it can be put back.';
