create table protection.restriction (
    id bigint generated always as identity constraint restriction_pk primary key,
    complaint bigint not null,
    number text not null,
    customer bigint not null,
    staff bigint not null,
    team bigint not null,
    channel text not null,
    ground text not null,
    months int not null constraint restriction_at_most_three_months check (months between 1 and 3),
    asked_by text not null,
    asked_at timestamptz not null
);
comment on table protection.restriction is 'append-only: restrictions of one channel that were asked for, with the reason the customer is told. Writing is never restricted, and every door goes on receiving.';
create index restriction_of_customer on protection.restriction (customer, id);
create index restriction_of_team on protection.restriction (team, id desc);
create index restriction_of_staff on protection.restriction (staff, id desc);

create table protection.turn (
    id bigint generated always as identity constraint turn_pk primary key,
    restriction bigint not null constraint turn_restriction_fk references protection.restriction,
    kind text not null,
    words text,
    until_at timestamptz,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table protection.turn is 'append-only: what became of a restriction: decided by another, told to the customer until when, appealed, decided by a third, lifted.';
create index turn_of_restriction on protection.turn (restriction, id);
create unique index turn_decided_once on protection.turn (restriction) where kind in ('APPROVED', 'REFUSED');
create unique index turn_told_once on protection.turn (restriction) where kind = 'TOLD';
create unique index turn_appealed_once on protection.turn (restriction) where kind = 'APPEALED';
create unique index turn_appeal_decided_once on protection.turn (restriction) where kind in ('UPHELD', 'KEPT');
