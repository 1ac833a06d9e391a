create table demo.loaded (
    kind      text        primary key,
    seed      bigint      not null,
    yesterday date        not null,
    loaded_at timestamptz not null,
    constraint loaded_kind check (kind in ('RETAIL', 'PUBLIC'))
);
comment on table demo.loaded is 'append-only: That this database holds example data, and which.';

create table demo.completed (
    completed_at timestamptz constraint completed_pk primary key
);
comment on table demo.completed is 'append-only: That the example was told to its end.';
