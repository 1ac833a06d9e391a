create table audit.act (
    -- before the id: whoever draws an id already owns a transaction id, so a reader can tell which ids are settled
    tx      xid8        not null default pg_current_xact_id(),
    id      bigint      generated always as identity,
    at      timestamptz not null,
    actor   text        not null,
    verb    text        not null,
    object  text        not null,
    reason  text,
    roles   text,
    address text,
    constraint act_pk primary key (id)
);
comment on table audit.act is 'append-only: who did what to what, and why';
create index act_by_actor on audit.act (actor, id desc);
create index act_by_object on audit.act (object, id desc);
create index act_by_verb on audit.act (verb, id desc);

create table audit.reading (
    tx       xid8        not null default pg_current_xact_id(),
    id       bigint      generated always as identity,
    at       timestamptz not null,
    actor    text        not null,
    subjects text[]      not null,
    address  text,
    constraint reading_pk primary key (id, at)
) partition by range (at);
comment on table audit.reading is 'append-only: who was shown personal data of whom; one part a month';
create index reading_by_actor on audit.reading (actor, at desc);
create index reading_by_subject on audit.reading using gin (subjects);

create table audit.reading_other partition of audit.reading default;
comment on table audit.reading_other is 'append-only: readings of months that have no part of their own';

create table audit.seal (
    chain     text        not null,
    after     bigint      not null,
    last      bigint      not null,
    row_count int         not null,
    previous  text        not null,
    hash      text        not null,
    sealed_at timestamptz not null default now(),
    constraint seal_pk primary key (chain, last),
    constraint seal_follows unique (chain, after),
    constraint seal_chain check (chain in ('act', 'reading'))
);
comment on table audit.seal is 'append-only: hash over the rows after one id up to another, and over the seal before';

-- Runs as the owner, because the program itself may not create tables.
create function audit.prepare_reading_months(first date, months int) returns void
    language plpgsql security definer set search_path = pg_catalog as
$$
declare
    month date;
    part  text;
begin
    for i in 0 .. months - 1 loop
        month := (date_trunc('month', first) + make_interval(months => i))::date;
        part := 'reading_' || to_char(month, 'YYYYMM');
        if to_regclass('audit.' || part) is null then
            begin
                execute format('create table audit.%I partition of audit.reading for values from (%L) to (%L)',
                    part, month || ' 00:00:00+09', (month + interval '1 month')::date || ' 00:00:00+09');
                execute format('comment on table audit.%I is %L', part, 'append-only: readings of one month');
            exception when check_violation or lock_not_available then
                null; -- rows of that month already stand in reading_other, or the table is busy: they may stay there
            end;
        end if;
    end loop;
end
$$;

select audit.prepare_reading_months(current_date, 3);
