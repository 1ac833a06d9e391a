create table guidance.way (
    code text constraint way_pk primary key,
    ko text not null,
    en text not null,
    say_ko text not null,
    say_en text not null,
    change text not null constraint way_change_known check (change in ('PLACE', 'TIME', 'PERSON')),
    setting text not null constraint way_setting_known check (setting in ('FACE', 'PHONE', 'ONLINE')),
    minutes int constraint way_minutes_positive check (minutes > 0)
);
comment on table guidance.way is 'Ways to change place, time or person, and the words to offer them with. Minutes: the longest time that may be promised; none where nothing is promised.';

create table guidance.change (
    id bigint generated always as identity constraint change_pk primary key,
    complaint bigint not null,
    number text not null,
    team bigint not null,
    change text not null constraint change_known check (change in ('PLACE', 'TIME', 'PERSON')),
    way text not null,
    setting text not null,
    to_person bigint,
    emotion int constraint change_emotion_range check (emotion between 1 and 5),
    offered_by text not null,
    offered_at timestamptz not null
);
comment on table guidance.change is 'append-only: a change of place, time or person was offered to a customer, and how they felt just then.';
create index change_by_complaint on guidance.change (complaint);
create index change_by_time on guidance.change (offered_at);

create table guidance.change_reply (
    change bigint constraint change_reply_pk primary key constraint change_reply_of references guidance.change,
    accepted boolean not null,
    due timestamptz,
    promise bigint,
    note bigint,
    replied_by text not null,
    replied_at timestamptz not null
);
comment on table guidance.change_reply is 'append-only: what the customer said to it, the promise made with it and the note for whoever takes over. Words stand with the complaint.';
create index change_reply_by_promise on guidance.change_reply (promise) where promise is not null;

create table guidance.change_taken (
    change bigint constraint change_taken_pk primary key constraint change_taken_of references guidance.change,
    taken_by text not null,
    taken_at timestamptz not null
);
comment on table guidance.change_taken is 'append-only: another person has taken over.';

create table guidance.change_promise (
    change bigint constraint change_promise_pk primary key constraint change_promise_of references guidance.change,
    kept boolean not null,
    known_at timestamptz not null
);
comment on table guidance.change_promise is 'append-only: whether the promised time was kept.';

create table guidance.change_result (
    change bigint constraint change_result_pk primary key constraint change_result_of references guidance.change,
    emotion int not null constraint change_result_emotion_range check (emotion between 1 and 5),
    ended_by text not null,
    ended_at timestamptz not null
);
comment on table guidance.change_result is 'append-only: how the customer felt afterwards. Tells which change calms; never a verdict on a person.';
