create table sheet.sheet (
    id          bigint generated always as identity constraint sheet_pk primary key,
    target      text        not null,
    name        text        not null,
    hash        text        not null,
    charset     text        not null,
    headings    text[]      not null,
    uploaded_by text        not null,
    uploaded_at timestamptz not null
);
comment on table sheet.sheet is 'append-only: A table that was handed in; hash is SHA-256 over its bytes.';
create index sheet_by_hash on sheet.sheet (hash, target);

create table sheet.arrival (
    sheet bigint      constraint arrival_pk primary key constraint arrival_sheet_fk references sheet.sheet (id),
    rows  int         not null,
    at    timestamptz not null
);
comment on table sheet.arrival is 'append-only: Every row of the file lies ready. A sheet without one broke off on its way.';

create table sheet.start (
    sheet      bigint      constraint start_pk primary key constraint start_sheet_fk references sheet.sheet (id),
    columns    text[]      not null,
    started_by text        not null,
    started_at timestamptz not null
);
comment on table sheet.start is 'append-only: Somebody had a sheet taken in; columns says what each column tells, empty for what is left out.';
create index start_by_time on sheet.start (started_at desc);

create table sheet.waiting_row (
    sheet bigint not null constraint waiting_row_sheet_fk references sheet.sheet (id),
    row   int    not null,
    cells text   not null,
    constraint waiting_row_pk primary key (sheet, row)
);
comment on table sheet.waiting_row is 'The rows of a file, cells with the unit separator between them. Forgotten once the sheet is taken in.';

create table sheet.chunk (
    id       bigint generated always as identity constraint chunk_pk primary key,
    sheet    bigint      not null constraint chunk_sheet_fk references sheet.sheet (id),
    up_to    int         not null,
    fresh    int         not null,
    changed  int         not null,
    same     int         not null,
    left_out int         not null,
    at       timestamptz not null,
    constraint chunk_once unique (sheet, up_to)
);
comment on table sheet.chunk is 'append-only: A sheet is dealt with up to this row, written together with what its rows became. No row is dealt with twice.';

create table sheet.left_row (
    sheet   bigint not null constraint left_row_sheet_fk references sheet.sheet (id),
    row     int    not null,
    field   text   not null,
    problem text   not null,
    cells   text   not null,
    constraint left_row_pk primary key (sheet, row)
);
comment on table sheet.left_row is 'A row that was left out, as it came, and what was wrong in which column. Forgotten some weeks after the sheet ended.';

create table sheet.stop (
    sheet      bigint      constraint stop_pk primary key constraint stop_sheet_fk references sheet.sheet (id),
    stopped_by text        not null,
    stopped_at timestamptz not null
);
comment on table sheet.stop is 'append-only: Somebody did not want the rest of a sheet.';

create table sheet.finish (
    sheet bigint      constraint finish_pk primary key constraint finish_sheet_fk references sheet.sheet (id),
    at    timestamptz not null
);
comment on table sheet.finish is 'append-only: Every row of a sheet was dealt with, or the rest is not wanted.';
