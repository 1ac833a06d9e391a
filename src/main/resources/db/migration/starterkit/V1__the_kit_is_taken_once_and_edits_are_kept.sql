create table starterkit.kit_file (
    name text constraint kit_file_pk primary key,
    digest text not null,
    version int not null,
    loaded_at timestamptz not null
);
comment on table starterkit.kit_file is 'The kit files already taken in. A file with the same digest is not read again.';

create table starterkit.kit_row (
    file text not null,
    code text not null,
    digest text not null,
    version int not null,
    edited_at timestamptz,
    constraint kit_row_pk primary key (file, code)
);
comment on table starterkit.kit_row is 'Where a row of configuration came from: the kit file and version. A row with edited_at is never overwritten by a newer kit.';

create table starterkit.preset (
    code text constraint preset_pk primary key,
    ko text not null,
    en text not null,
    title_ko text not null,
    title_en text not null,
    case_ko text not null,
    case_en text not null,
    rules text,
    ladder text not null,
    moments text
);
comment on table starterkit.preset is 'Kinds of organisation, with the words and rules each starts from.';

create table starterkit.organisation (
    one boolean constraint organisation_pk primary key default true constraint organisation_is_one check (one),
    name_ko text not null,
    name_en text not null,
    preset text not null constraint organisation_preset_fk references starterkit.preset,
    title_ko text not null,
    title_en text not null,
    case_ko text not null,
    case_en text not null,
    changed_by text not null,
    changed_at timestamptz not null
);
comment on table starterkit.organisation is 'Whose installation this is: its name, its preset, and what it calls a customer and a complaint. Empty until somebody says so.';
