create table impact.assumptions (
    id bigint generated always as identity constraint assumptions_pk primary key,
    complain_low double precision not null,
    complain double precision not null,
    complain_high double precision not null,
    tell double precision not null,
    silent double precision not null,
    tell_one double precision not null,
    tell_two double precision not null,
    tell_three double precision not null,
    tell_six double precision not null,
    leave_low double precision not null,
    leave_high double precision not null,
    belief_yes double precision not null,
    belief_no double precision not null,
    source text not null,
    acted_by text not null,
    acted_at timestamptz not null,
    constraint assumptions_complain_ordered check (0 < complain_low and complain_low <= complain and complain <= complain_high and complain_high <= 1)
);
comment on table impact.assumptions is 'append-only: what the estimate of silent customers rested on and where that came from; the last row holds. Shares from 0 to 1.';
