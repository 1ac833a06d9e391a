alter table remedy.request add column reason text;
comment on column remedy.request.reason is 'Why whoever asked thinks it is right.';

alter table remedy.verdict add column words text;
comment on column remedy.verdict.words is 'What whoever decided said to it.';

alter table remedy.granted
    add column team bigint,
    add column customer bigint,
    add column evidence text;
comment on column remedy.granted.evidence is 'What shows that it was done: a number of a payment, a return or a coupon.';
create index granted_of_team on remedy.granted (team, id desc) where team is not null;
create index granted_to_customer on remedy.granted (customer, granted_at) where customer is not null;

create table remedy.refund (
    id bigint generated always as identity constraint refund_pk primary key,
    complaint bigint not null,
    number text not null,
    owner bigint not null,
    team bigint not null,
    amount bigint not null constraint refund_amount_positive check (amount > 0),
    back_on date not null,
    due_on date not null,
    calendar bigint not null,
    promise bigint,
    promised_by text not null,
    promised_at timestamptz not null
);
comment on table remedy.refund is 'append-only: refunds the law gives, in won: the day the goods came back or the contract was undone, the day the money is due, and the calendar that was counted with.';
create index refund_of_complaint on remedy.refund (complaint, id);
create index refund_by_due on remedy.refund (due_on, id);

create table remedy.payment (
    refund bigint constraint payment_pk primary key constraint payment_refund_fk references remedy.refund,
    paid_on date not null,
    late_days int not null constraint payment_late_not_negative check (late_days >= 0),
    interest bigint not null constraint payment_interest_not_negative check (interest >= 0),
    reference text,
    paid_by text not null,
    paid_at timestamptz not null
);
comment on table remedy.payment is 'append-only: refunds that were paid, how many days late, and the interest in won that was paid with them.';
