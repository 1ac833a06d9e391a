alter table guidance.recommended add column moment text not null default 'LISTENING'
    constraint recommended_moment_known check (moment in ('OPENING', 'LISTENING', 'EXPLAINING', 'OFFERING', 'REFUSING', 'WAITING', 'CHANGING', 'PROTECTING', 'CLOSING'));
comment on column guidance.recommended.moment is 'When in a conversation the sentence helps.';
update guidance.recommended set moment = case
    when code in ('RP-01', 'RP-02') then 'OPENING'
    when code in ('RP-09', 'RP-10', 'RP-11', 'RP-18') then 'EXPLAINING'
    when code in ('RP-12', 'RP-17', 'RP-22', 'RP-23', 'RP-30') then 'OFFERING'
    when code = 'RP-13' then 'REFUSING'
    when code in ('RP-14', 'RP-15', 'RP-16') then 'WAITING'
    when code in ('RP-19', 'RP-20', 'RP-21') then 'CHANGING'
    when code in ('RP-27', 'RP-28', 'RP-29') then 'PROTECTING'
    when code in ('RP-24', 'RP-25', 'RP-26') then 'CLOSING'
    else 'LISTENING' end;

create table guidance.phrase_edit (
    id bigint generated always as identity constraint phrase_edit_pk primary key,
    code text not null,
    before text not null,
    edited_by text not null,
    edited_at timestamptz not null
);
comment on table guidance.phrase_edit is 'append-only: how a phrase stood before somebody changed it.';

create table guidance.signal (
    code text constraint signal_pk primary key,
    ko text not null,
    en text not null,
    coaching_ko text not null,
    coaching_en text not null
);
comment on table guidance.signal is 'What a conversation may look like, in neutral words, and what then helps. About the conversation, never about the customer.';

create table guidance.signal_seen (
    id bigint generated always as identity constraint signal_seen_pk primary key,
    complaint bigint not null,
    signal text not null,
    seen boolean not null,
    seen_by text not null,
    seen_at timestamptz not null
);
comment on table guidance.signal_seen is 'append-only: a signal was seen in a complaint, or no longer. Shown only while the complaint is open.';
create index signal_seen_by_complaint on guidance.signal_seen (complaint);

create table guidance.reminder (
    code text constraint reminder_pk primary key,
    ko text not null,
    en text not null,
    why_ko text not null,
    why_en text not null,
    emotion int constraint reminder_emotion_range check (emotion between 1 and 5),
    setting text constraint reminder_setting_known check (setting in ('FACE', 'PHONE', 'ONLINE')),
    moment text constraint reminder_moment_known check (moment in ('FIRST', 'WAITING', 'ANSWERING', 'DISPUTED'))
);
comment on table guidance.reminder is 'Etiquette and taboos to be reminded of when they help. A condition that is empty always holds; one row needs at least one condition.';

create table guidance.put_away (
    id bigint generated always as identity constraint put_away_pk primary key,
    complaint bigint not null,
    reminder text not null,
    person text not null,
    put_away_at timestamptz not null
);
comment on table guidance.put_away is 'append-only: somebody does not want to be reminded of this at this complaint again.';
create index put_away_by_complaint on guidance.put_away (complaint);

create table guidance.conversation (
    id bigint generated always as identity constraint conversation_pk primary key,
    complaint bigint not null,
    team bigint not null,
    setting text not null,
    emotion_at_first int not null constraint conversation_first_range check (emotion_at_first between 1 and 5),
    emotion_at_last int not null constraint conversation_last_range check (emotion_at_last between 1 and 5),
    held_by text not null,
    held_at timestamptz not null
);
comment on table guidance.conversation is 'append-only: how a customer felt at the beginning and at the end of one conversation. Never a verdict on a person.';
create index conversation_by_time on guidance.conversation (held_at);
