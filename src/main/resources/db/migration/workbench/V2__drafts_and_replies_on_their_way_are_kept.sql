create unlogged table workbench.presence (
    complaint bigint not null,
    staff bigint not null,
    tab text not null,
    seen_at timestamptz not null,
    typing_at timestamptz,
    constraint presence_pk primary key (complaint, staff, tab)
);
comment on table workbench.presence is 'Who has the page of a complaint open now. Each open page says so every few seconds; a row that is not renewed counts for nobody.';
create index presence_by_age on workbench.presence (seen_at);

create table workbench.draft (
    staff bigint not null,
    complaint bigint not null,
    form text not null,
    typed jsonb not null,
    saved_at timestamptz not null,
    constraint draft_pk primary key (staff, complaint, form)
);
comment on table workbench.draft is 'What somebody typed into a form of a complaint and has not handed in.';
comment on column workbench.draft.typed is 'erasable: words of people';
create index draft_of_complaint on workbench.draft (complaint);

create table workbench.dispatch (
    id bigint generated always as identity constraint dispatch_pk primary key,
    complaint bigint not null,
    staff bigint not null,
    ticket text not null,
    words text not null,
    template text,
    justification text,
    outcome text,
    accepted_at timestamptz not null,
    send_at timestamptz not null,
    constraint dispatch_once unique (staff, ticket)
);
comment on table workbench.dispatch is 'append-only: Replies that were handed in and go out a little later, so that they can still be taken back.';
comment on column workbench.dispatch.words is 'erasable: words of people; empty once they are the reply itself or a draft again';
comment on column workbench.dispatch.ticket is 'drawn with the form, so that the same form handed in twice is one reply';
create index dispatch_of_complaint on workbench.dispatch (complaint, id);

create table workbench.dispatch_waiting (
    dispatch bigint not null constraint dispatch_waiting_pk primary key constraint dispatch_waiting_fk references workbench.dispatch (id),
    send_at timestamptz not null
);
comment on table workbench.dispatch_waiting is 'The replies that have not gone out yet. Whoever holds the row decides what becomes of it.';

create table workbench.dispatch_end (
    dispatch bigint not null constraint dispatch_end_pk primary key constraint dispatch_end_fk references workbench.dispatch (id),
    how text not null,
    reason text,
    ended_at timestamptz not null
);
comment on table workbench.dispatch_end is 'append-only: What became of a reply: sent, taken back, or refused with the reason; once.';

create table workbench.task (
    id bigint generated always as identity constraint task_pk primary key,
    complaint bigint not null,
    words text not null,
    officer bigint,
    due timestamptz,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table workbench.task is 'append-only: Small steps on the way to an answer.';
comment on column workbench.task.words is 'erasable: words of people';
create index task_of_complaint on workbench.task (complaint, id);

create table workbench.task_mark (
    id bigint generated always as identity constraint task_mark_pk primary key,
    task bigint not null constraint task_mark_task_fk references workbench.task (id),
    mark text not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table workbench.task_mark is 'append-only: A step was done, taken up again, or dropped; the last mark counts.';
create index task_mark_of_task on workbench.task_mark (task, id);
