create table moment.box (
    code text constraint box_pk primary key,
    put_up_by text not null,
    put_up_at timestamptz not null
);
comment on table moment.box is 'append-only: Suggestion boxes; the code stands on the sign beside the box.';

create table moment.box_words (
    id bigint generated always as identity constraint box_words_pk primary key,
    box text not null constraint box_words_box_fk references moment.box (code),
    title_ko text not null,
    title_en text not null,
    question_ko text not null,
    question_en text not null,
    thanks_ko text not null,
    thanks_en text not null,
    team bigint not null,
    rhythm int not null constraint box_words_rhythm check (rhythm between 1 and 365),
    worded_by text not null,
    worded_at timestamptz not null
);
comment on table moment.box_words is 'append-only: What a box is called, asks and thanks with, the team that receives what lies in it, and after how many days at most it is emptied; the newest holds.';
create index box_words_newest on moment.box_words (box, id desc);

create table moment.collection (
    id bigint generated always as identity constraint collection_pk primary key,
    box text not null constraint collection_box_fk references moment.box (code),
    emptied_at timestamptz not null,
    noted_by text not null,
    noted_at timestamptz not null
);
comment on table moment.collection is 'append-only: A box was emptied.';
create index collection_of_box on moment.collection (box, emptied_at desc);

create table moment.slip_count (
    id bigint generated always as identity constraint slip_count_pk primary key,
    collection bigint not null constraint slip_count_collection_fk references moment.collection (id),
    slips int not null constraint slip_count_slips check (slips between 0 and 10000),
    counted_by text not null,
    counted_at timestamptz not null
);
comment on table moment.slip_count is 'append-only: How many slips lay in the box when it was emptied; the newest count holds.';
create index slip_count_newest on moment.slip_count (collection, id desc);

create table moment.slip (
    complaint text constraint slip_pk primary key,
    collection bigint not null constraint slip_collection_fk references moment.collection (id),
    typed_by text not null,
    typed_at timestamptz not null
);
comment on table moment.slip is 'append-only: A slip was typed in and became this complaint.';
create index slip_of_collection on moment.slip (collection, typed_at desc);

create table moment.box_told (
    complaint text constraint box_told_pk primary key,
    box text not null constraint box_told_box_fk references moment.box (code),
    told_at timestamptz not null
);
comment on table moment.box_told is 'append-only: Complaints that were told through the short link of a box.';
create index box_told_by_box on moment.box_told (box);
