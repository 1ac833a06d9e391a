create table workbench.macro (
    code text constraint macro_pk primary key,
    ko text not null,
    en text not null,
    template text not null,
    act text not null,
    days int not null,
    words_ko text not null,
    words_en text not null
);
comment on table workbench.macro is 'A letter together with what is done when it goes out: a promise made, or a department waited for.';

alter table workbench.dispatch add column macro text;
comment on column workbench.dispatch.macro is 'what is done besides when it goes out';
