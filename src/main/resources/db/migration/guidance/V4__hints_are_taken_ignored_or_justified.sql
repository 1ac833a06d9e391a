create table guidance.reaction (
    id bigint generated always as identity constraint reaction_pk primary key,
    complaint bigint not null,
    team bigint not null,
    phrase text not null,
    reaction text not null constraint reaction_known check (reaction in ('TAKEN', 'REWORDED', 'IGNORED', 'JUSTIFIED')),
    reacted_by text not null,
    reacted_at timestamptz not null
);
comment on table guidance.reaction is 'append-only: what became of each phrase the coach spoke about, once for every text handed in. For tuning the phrases, never for judging a person; no word of the text or the customer is kept.';
create index reaction_by_time on guidance.reaction (reacted_at, phrase);
