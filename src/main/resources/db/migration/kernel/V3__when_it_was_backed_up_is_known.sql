create table kernel.backup (
    id       bigint generated always as identity constraint backup_pkey primary key,
    taken_at timestamptz not null,
    rows     bigint      not null
);
comment on table kernel.backup is 'append-only: Everything was written into one file at that moment.';
