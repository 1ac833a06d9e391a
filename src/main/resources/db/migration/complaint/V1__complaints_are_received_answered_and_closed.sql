create table complaint.channel (
    code text constraint channel_pk primary key,
    ko text not null,
    en text not null,
    identity text not null,
    clock_start text not null,
    entered_by_staff boolean not null,
    note_ko text,
    note_en text
);
comment on table complaint.channel is 'The doors a complaint can come through.';

create table complaint.case_type (
    code text constraint case_type_pk primary key,
    ko text not null,
    en text not null,
    term text,
    amount int,
    basis_ko text,
    basis_en text
);
comment on table complaint.case_type is 'Kinds of case. A term of its own, by law or by custom, wins over the service policy where it is stricter.';

create table complaint.severity_level (
    code text constraint severity_level_pk primary key,
    dimension text not null,
    dimension_ko text not null,
    dimension_en text not null,
    level text not null,
    at_least bigint,
    ko text not null,
    en text not null
);
comment on table complaint.severity_level is 'The severity matrix: what each level means in each dimension. The gravest dimension counts.';

create table complaint.service_policy (
    code text constraint service_policy_pk primary key,
    ko text not null,
    en text not null,
    ack text,
    first_response text not null,
    resolution text not null,
    progress text,
    max text
);
comment on table complaint.service_policy is 'How soon what is owed at each priority, as terms (BH:2 two working hours, WD:5 five working days).';

do $$ begin
    for year in 2000..2099 loop
        execute format('create sequence complaint.number_%s', year);
    end loop;
end $$;

create table complaint.complaint (
    id bigint generated always as identity constraint complaint_pk primary key,
    number text not null constraint complaint_number_once unique,
    channel text not null constraint complaint_channel_fk references complaint.channel (code),
    words text not null,
    happened text,
    expected text,
    wished text,
    order_number text,
    customer bigint,
    language text not null,
    owner bigint not null,
    team bigint not null,
    token_salt text not null,
    token_hash text not null constraint complaint_token_once unique,
    received_by text not null,
    received_at timestamptz not null
);
comment on table complaint.complaint is 'append-only: complaints as they were received, and who answered for each from that moment';
comment on column complaint.complaint.words is 'erasable: what the customer said';
comment on column complaint.complaint.happened is 'erasable: when it happened, in the words of the customer';
comment on column complaint.complaint.expected is 'erasable: what the customer had expected';
comment on column complaint.complaint.wished is 'erasable: what the customer wishes';
comment on column complaint.complaint.order_number is 'erasable: the order it is about';
comment on column complaint.complaint.customer is 'erasable: who complains; the key is that of the module customer';
comment on column complaint.complaint.token_hash is 'SHA-256 of the private tracking token, which is made again from the salt and the key of the installation';
create index complaint_by_customer on complaint.complaint (customer, received_at desc) where customer is not null;

create table complaint.reception_key (
    door text not null,
    key_hash text not null,
    body_hash text not null,
    complaint bigint not null constraint reception_key_complaint_fk references complaint.complaint (id) deferrable initially deferred,
    constraint reception_key_pk primary key (door, key_hash)
);
comment on table complaint.reception_key is 'append-only: requests already answered; the same key with the same body gets the same receipt';

create sequence complaint.fact_id;
comment on sequence complaint.fact_id is 'One for all facts, so that their ids tell the order in which things happened.';

create table complaint.triage (
    id bigint not null constraint triage_pk primary key,
    complaint bigint not null constraint triage_complaint_fk references complaint.complaint (id),
    case_type text not null constraint triage_case_type_fk references complaint.case_type (code),
    severity text not null,
    urgency text not null,
    priority text not null,
    gravity jsonb not null,
    vulnerable boolean not null,
    repeats int not null,
    accused bigint,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.triage is 'append-only: What a complaint is about, how grave and how urgent, and the order of work that follows.';
create index triage_of_complaint on complaint.triage (complaint);

create table complaint.deadline (
    id bigint not null constraint deadline_pk primary key,
    complaint bigint not null constraint deadline_complaint_fk references complaint.complaint (id),
    policy text not null,
    first_response jsonb not null,
    resolution jsonb not null,
    calendar bigint not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.deadline is 'append-only: What has to happen by when; written anew whenever it moves.';
create index deadline_of_complaint on complaint.deadline (complaint);

create table complaint.assignment (
    id bigint not null constraint assignment_pk primary key,
    complaint bigint not null constraint assignment_complaint_fk references complaint.complaint (id),
    officer bigint not null,
    team bigint not null,
    handover text,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.assignment is 'append-only: Who works on a complaint from now on.';
comment on column complaint.assignment.handover is 'erasable: words of people';
create index assignment_of_complaint on complaint.assignment (complaint);

create table complaint.first_contact (
    id bigint not null constraint first_contact_pk primary key,
    complaint bigint not null constraint first_contact_complaint_fk references complaint.complaint (id),
    channel text not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.first_contact is 'append-only: The first word of one of our people to the customer.';
create index first_contact_of_complaint on complaint.first_contact (complaint);

create table complaint.emotion_seen (
    id bigint not null constraint emotion_seen_pk primary key,
    complaint bigint not null constraint emotion_seen_complaint_fk references complaint.complaint (id),
    emotion text not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.emotion_seen is 'append-only: What the customer felt at a moment.';
create index emotion_seen_of_complaint on complaint.emotion_seen (complaint);

create table complaint.plan (
    id bigint not null constraint plan_pk primary key,
    complaint bigint not null constraint plan_complaint_fk references complaint.complaint (id),
    expected text not null,
    experienced text not null,
    wished text not null,
    remedy text not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.plan is 'append-only: How a complaint shall be put right.';
comment on column complaint.plan.expected is 'erasable: words of people';
comment on column complaint.plan.experienced is 'erasable: words of people';
comment on column complaint.plan.wished is 'erasable: words of people';
comment on column complaint.plan.remedy is 'erasable: words of people';
create index plan_of_complaint on complaint.plan (complaint);

create table complaint.promise (
    id bigint not null constraint promise_pk primary key,
    complaint bigint not null constraint promise_complaint_fk references complaint.complaint (id),
    words text not null,
    due timestamptz not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.promise is 'append-only: What we promised a customer, and by when.';
comment on column complaint.promise.words is 'erasable: words of people';
create index promise_of_complaint on complaint.promise (complaint);

create table complaint.promise_outcome (
    id bigint not null constraint promise_outcome_pk primary key,
    complaint bigint not null constraint promise_outcome_complaint_fk references complaint.complaint (id),
    promise bigint not null constraint promise_outcome_promise_fk references complaint.promise (id) constraint promise_outcome_once unique,
    result text not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.promise_outcome is 'append-only: What became of a promise.';
create index promise_outcome_of_complaint on complaint.promise_outcome (complaint);

create table complaint.note (
    id bigint not null constraint note_pk primary key,
    complaint bigint not null constraint note_complaint_fk references complaint.complaint (id),
    words text not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.note is 'append-only: What we tell each other; the customer never reads it.';
comment on column complaint.note.words is 'erasable: words of people';
create index note_of_complaint on complaint.note (complaint);

create table complaint.waiting (
    id bigint not null constraint waiting_pk primary key,
    complaint bigint not null constraint waiting_complaint_fk references complaint.complaint (id),
    whom text not null,
    asked text not null,
    until timestamptz not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.waiting is 'append-only: A stretch in which we wait; the clock stops only for the customer.';
comment on column complaint.waiting.asked is 'erasable: words of people';
create index waiting_of_complaint on complaint.waiting (complaint);

create table complaint.waiting_end (
    id bigint not null constraint waiting_end_pk primary key,
    complaint bigint not null constraint waiting_end_complaint_fk references complaint.complaint (id),
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.waiting_end is 'append-only: The end of waiting.';
create index waiting_end_of_complaint on complaint.waiting_end (complaint);

create table complaint.reply (
    id bigint not null constraint reply_pk primary key,
    complaint bigint not null constraint reply_complaint_fk references complaint.complaint (id),
    words text not null,
    template text,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.reply is 'append-only: What we told the customer before the decision.';
comment on column complaint.reply.words is 'erasable: words of people';
create index reply_of_complaint on complaint.reply (complaint);

create table complaint.answer (
    id bigint not null constraint answer_pk primary key,
    complaint bigint not null constraint answer_complaint_fk references complaint.complaint (id),
    words text not null,
    outcome text not null,
    template text,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.answer is 'append-only: The decision, told to the customer.';
comment on column complaint.answer.words is 'erasable: words of people';
create index answer_of_complaint on complaint.answer (complaint);

create table complaint.addition (
    id bigint not null constraint addition_pk primary key,
    complaint bigint not null constraint addition_complaint_fk references complaint.complaint (id),
    words text not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.addition is 'append-only: What the customer said besides.';
comment on column complaint.addition.words is 'erasable: words of people';
create index addition_of_complaint on complaint.addition (complaint);

create table complaint.attachment (
    id bigint not null constraint attachment_pk primary key,
    complaint bigint not null constraint attachment_complaint_fk references complaint.complaint (id),
    content text not null,
    name text not null,
    media_type text not null,
    length bigint not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.attachment is 'append-only: Files that came with a complaint; the bytes are in the archive.';
comment on column complaint.attachment.name is 'erasable: words of people';
create index attachment_of_complaint on complaint.attachment (complaint);

create table complaint.acceptance (
    id bigint not null constraint acceptance_pk primary key,
    complaint bigint not null constraint acceptance_complaint_fk references complaint.complaint (id),
    how text not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.acceptance is 'append-only: The customer accepts, by word or by silence.';
create index acceptance_of_complaint on complaint.acceptance (complaint);

create table complaint.objection (
    id bigint not null constraint objection_pk primary key,
    complaint bigint not null constraint objection_complaint_fk references complaint.complaint (id),
    words text not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.objection is 'append-only: The customer does not accept the decision.';
comment on column complaint.objection.words is 'erasable: words of people';
create index objection_of_complaint on complaint.objection (complaint);

create table complaint.cause_confirmed (
    id bigint not null constraint cause_confirmed_pk primary key,
    complaint bigint not null constraint cause_confirmed_complaint_fk references complaint.complaint (id),
    primary_cause text not null,
    secondary_cause text,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.cause_confirmed is 'append-only: Why it happened, as confirmed by those who may.';
create index cause_confirmed_of_complaint on complaint.cause_confirmed (complaint);

create table complaint.cause_pending (
    id bigint not null constraint cause_pending_pk primary key,
    complaint bigint not null constraint cause_pending_complaint_fk references complaint.complaint (id),
    owner bigint not null,
    until timestamptz not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.cause_pending is 'append-only: The cause is not known yet; somebody finds it by a date.';
create index cause_pending_of_complaint on complaint.cause_pending (complaint);

create table complaint.action_link (
    id bigint not null constraint action_link_pk primary key,
    complaint bigint not null constraint action_link_complaint_fk references complaint.complaint (id),
    action text not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.action_link is 'append-only: The cause is worked on by an improvement action.';
create index action_link_of_complaint on complaint.action_link (complaint);

create table complaint.no_action (
    id bigint not null constraint no_action_pk primary key,
    complaint bigint not null constraint no_action_complaint_fk references complaint.complaint (id),
    ground text not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.no_action is 'append-only: Why no improvement action is needed.';
comment on column complaint.no_action.ground is 'erasable: words of people';
create index no_action_of_complaint on complaint.no_action (complaint);

create table complaint.closure (
    id bigint not null constraint closure_pk primary key,
    complaint bigint not null constraint closure_complaint_fk references complaint.complaint (id),
    reason text not null,
    carried_over_to bigint,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.closure is 'append-only: A complaint rests.';
create index closure_of_complaint on complaint.closure (complaint);

create table complaint.reopening (
    id bigint not null constraint reopening_pk primary key,
    complaint bigint not null constraint reopening_complaint_fk references complaint.complaint (id),
    ground text not null,
    words text not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.reopening is 'append-only: A complaint that rested is taken up again.';
comment on column complaint.reopening.words is 'erasable: words of people';
create index reopening_of_complaint on complaint.reopening (complaint);

create table complaint.ending (
    id bigint not null constraint ending_pk primary key,
    complaint bigint not null constraint ending_complaint_fk references complaint.complaint (id),
    kind text not null,
    ground text not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.ending is 'append-only: A complaint ended without being closed.';
comment on column complaint.ending.ground is 'erasable: words of people';
create index ending_of_complaint on complaint.ending (complaint);

create table complaint.verdict (
    id bigint not null constraint verdict_pk primary key,
    complaint bigint not null constraint verdict_complaint_fk references complaint.complaint (id),
    target text not null,
    kept boolean not null,
    due timestamptz not null,
    calendar bigint not null,
    acted_by text not null,
    acted_at timestamptz not null
);
comment on table complaint.verdict is 'append-only: Whether a deadline was kept, frozen with the state of the calendar it was counted with.';
create index verdict_of_complaint on complaint.verdict (complaint);

create view complaint.fact as
    select id, complaint, 'triage' as kind, acted_by, acted_at, to_jsonb(t) as data from complaint.triage t
union all
    select id, complaint, 'deadline' as kind, acted_by, acted_at, to_jsonb(t) as data from complaint.deadline t
union all
    select id, complaint, 'assignment' as kind, acted_by, acted_at, to_jsonb(t) as data from complaint.assignment t
union all
    select id, complaint, 'first_contact' as kind, acted_by, acted_at, to_jsonb(t) as data from complaint.first_contact t
union all
    select id, complaint, 'emotion_seen' as kind, acted_by, acted_at, to_jsonb(t) as data from complaint.emotion_seen t
union all
    select id, complaint, 'plan' as kind, acted_by, acted_at, to_jsonb(t) as data from complaint.plan t
union all
    select id, complaint, 'promise' as kind, acted_by, acted_at, to_jsonb(t) as data from complaint.promise t
union all
    select id, complaint, 'promise_outcome' as kind, acted_by, acted_at, to_jsonb(t) as data from complaint.promise_outcome t
union all
    select id, complaint, 'note' as kind, acted_by, acted_at, to_jsonb(t) as data from complaint.note t
union all
    select id, complaint, 'waiting' as kind, acted_by, acted_at, to_jsonb(t) as data from complaint.waiting t
union all
    select id, complaint, 'waiting_end' as kind, acted_by, acted_at, to_jsonb(t) as data from complaint.waiting_end t
union all
    select id, complaint, 'reply' as kind, acted_by, acted_at, to_jsonb(t) as data from complaint.reply t
union all
    select id, complaint, 'answer' as kind, acted_by, acted_at, to_jsonb(t) as data from complaint.answer t
union all
    select id, complaint, 'addition' as kind, acted_by, acted_at, to_jsonb(t) as data from complaint.addition t
union all
    select id, complaint, 'attachment' as kind, acted_by, acted_at, to_jsonb(t) as data from complaint.attachment t
union all
    select id, complaint, 'acceptance' as kind, acted_by, acted_at, to_jsonb(t) as data from complaint.acceptance t
union all
    select id, complaint, 'objection' as kind, acted_by, acted_at, to_jsonb(t) as data from complaint.objection t
union all
    select id, complaint, 'cause_confirmed' as kind, acted_by, acted_at, to_jsonb(t) as data from complaint.cause_confirmed t
union all
    select id, complaint, 'cause_pending' as kind, acted_by, acted_at, to_jsonb(t) as data from complaint.cause_pending t
union all
    select id, complaint, 'action_link' as kind, acted_by, acted_at, to_jsonb(t) as data from complaint.action_link t
union all
    select id, complaint, 'no_action' as kind, acted_by, acted_at, to_jsonb(t) as data from complaint.no_action t
union all
    select id, complaint, 'closure' as kind, acted_by, acted_at, to_jsonb(t) as data from complaint.closure t
union all
    select id, complaint, 'reopening' as kind, acted_by, acted_at, to_jsonb(t) as data from complaint.reopening t
union all
    select id, complaint, 'ending' as kind, acted_by, acted_at, to_jsonb(t) as data from complaint.ending t
union all
    select id, complaint, 'verdict' as kind, acted_by, acted_at, to_jsonb(t) as data from complaint.verdict t;
comment on view complaint.fact is 'Everything that happened to complaints, in the order of its ids.';

create table complaint.action_stage (
    action text constraint action_stage_pk primary key,
    stage int not null
);
comment on table complaint.action_stage is 'How far each linked improvement action has come, told from above.';

create table complaint.queue (
    complaint bigint constraint queue_pk primary key constraint queue_complaint_fk references complaint.complaint (id),
    number text not null,
    title text not null,
    channel text not null,
    customer bigint,
    owner bigint not null,
    team bigint not null,
    standing text not null,
    stage int,
    stage_since timestamptz not null,
    case_type text,
    severity text,
    urgency text,
    priority text,
    emotion int,
    received_at timestamptz not null,
    changed_at timestamptz not null,
    target text,
    soon_at timestamptz,
    hot_at timestamptz,
    due_at timestamptz,
    due_order timestamptz not null,
    counted_with bigint,
    waiting text,
    waiting_until timestamptz,
    cause text,
    second_cause text,
    cause_due timestamptz,
    open_promises int not null,
    promise_due timestamptz,
    disputed boolean not null,
    reopened int not null,
    action text,
    first_contact_at timestamptz,
    answered_at timestamptz
);
comment on column complaint.queue.counted_with is 'the state of the calendar the deadline was counted with';
comment on table complaint.queue is 'One row a complaint for lists and counts; can be rebuilt from the facts at any time.';
create index queue_by_received on complaint.queue (received_at desc, complaint desc);
create index queue_by_changed on complaint.queue (changed_at desc, complaint desc);
create index queue_by_due on complaint.queue (due_order, complaint);
create index queue_of_team on complaint.queue (team, received_at desc, complaint desc);
create index queue_of_team_by_due on complaint.queue (team, due_order, complaint);
create index queue_of_owner on complaint.queue (owner, received_at desc, complaint desc);
create index queue_of_owner_by_due on complaint.queue (owner, due_order, complaint);
create index queue_of_stage on complaint.queue (stage, received_at desc, complaint desc);
create index queue_of_cause on complaint.queue (cause text_pattern_ops, received_at desc) where cause is not null;
create index queue_of_customer on complaint.queue (customer, received_at desc) where customer is not null;
create index queue_of_action on complaint.queue (action) where action is not null;
create index queue_open on complaint.queue (team, owner) include (standing, due_at, waiting, emotion, disputed) where standing not in ('SETTLED', 'CLOSED', 'ENDED');
create index queue_of_number on complaint.queue (number);
create index queue_by_calendar on complaint.queue (counted_with) where due_at is not null;
create index queue_unanswered on complaint.queue (answered_at) where standing = 'ANSWERED';
