create table customer.customer (
    id          bigint      generated always as identity,
    name        text        collate "ko-x-icu" not null,
    kind        text        not null,
    known_since timestamptz not null,
    known_by    text        not null,
    constraint customer_pk primary key (id)
);
comment on table customer.customer is 'Who speaks to us; the name is empty until it is told, and erasable';
create index customer_by_name on customer.customer (name, id);
create index customer_by_beginning on customer.customer ((name collate "C") text_pattern_ops);

create table customer.contact (
    id       bigint      generated always as identity,
    customer bigint      not null,
    kind     text        not null,
    sealed   text        not null,
    whole    text        not null,
    ending   text,
    told_at  timestamptz not null,
    constraint contact_pk primary key (id),
    constraint contact_customer foreign key (customer) references customer.customer (id) on delete cascade,
    constraint contact_once unique (customer, whole)
);
comment on table customer.contact is 'How a customer can be reached: the value encrypted, found by keyed marks of the whole and of the last four digits; erasable';
create index contact_by_whole on customer.contact (whole);
create index contact_by_ending on customer.contact (ending, id desc) where ending is not null;

create table customer.rung (
    id        bigint      generated always as identity,
    customer  bigint      not null,
    rung      text        not null,
    rule      text        not null,
    placed_by text        not null,
    placed_at timestamptz not null,
    constraint rung_pk primary key (id),
    constraint rung_customer foreign key (customer) references customer.customer (id)
);
comment on table customer.rung is 'append-only: every move on the loyalty ladder and the rule it followed; the latest holds';
create index rung_by_customer on customer.rung (customer, id desc);
