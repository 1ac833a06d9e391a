create table remedy.rule_change (
    id bigint generated always as identity constraint rule_change_pk primary key,
    kind text not null,
    code text not null,
    field text not null,
    before text not null,
    after text not null,
    changed_by text not null,
    changed_at timestamptz not null
);
comment on table remedy.rule_change is 'append-only: what was changed in the catalogue of remedies, the limits and the budgets of willow leaves, field by field.';
