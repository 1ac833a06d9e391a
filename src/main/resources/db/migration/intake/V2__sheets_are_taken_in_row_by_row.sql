create table intake.sheet (
    id          bigint generated always as identity primary key,
    content     text        not null,
    name        text        not null,
    rows        integer     not null,
    uploaded_by text        not null,
    uploaded_at timestamptz not null,
    constraint sheet_once unique (content)
);
comment on table intake.sheet is 'append-only: A spreadsheet that was handed in; content names its bytes in the archive. The same file is the same sheet.';

create table intake.sheet_start (
    sheet      bigint primary key references intake.sheet,
    columns    text        not null,
    started_by text        not null,
    started_at timestamptz not null
);
comment on table intake.sheet_start is 'append-only: Somebody had a sheet taken in; columns says, comma by comma, what each column tells.';

create table intake.sheet_row (
    sheet     bigint  not null references intake.sheet,
    row       integer not null,
    complaint text,
    field     text,
    problem   text,
    primary key (sheet, row),
    constraint sheet_row_is_one_or_the_other check ((complaint is null) <> (problem is null))
);
comment on table intake.sheet_row is 'append-only: A row that was dealt with: the complaint it became, or what was wrong in which field. Never dealt with twice.';
create index sheet_row_with_problem on intake.sheet_row (sheet, row) where problem is not null;

create table intake.sheet_end (
    sheet bigint primary key references intake.sheet,
    at    timestamptz not null
);
comment on table intake.sheet_end is 'append-only: Every row of a sheet was dealt with.';
