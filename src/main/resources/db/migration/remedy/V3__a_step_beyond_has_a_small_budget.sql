create table remedy.gesture_budget (
    code text constraint gesture_budget_pk primary key,
    ko text not null,
    en text not null,
    per_month bigint not null constraint gesture_budget_not_negative check (per_month >= 0)
);
comment on table remedy.gesture_budget is 'What one person and one team may spend in a month, in won, on going a step beyond what was asked.';

create table remedy.gesture (
    id bigint generated always as identity constraint gesture_pk primary key,
    complaint bigint not null,
    number text not null,
    staff bigint not null,
    team bigint not null,
    words text not null,
    amount bigint not null constraint gesture_amount_not_negative check (amount >= 0),
    given_at timestamptz not null
);
comment on table remedy.gesture is 'append-only: willow leaves: what was done beyond what was asked, and what it cost in won.';
create index gesture_of_complaint on remedy.gesture (complaint);
create index gesture_of_staff on remedy.gesture (staff, given_at);
create index gesture_of_team on remedy.gesture (team, given_at);
