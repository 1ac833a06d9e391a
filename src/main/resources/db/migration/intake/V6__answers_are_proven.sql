set local lock_timeout = '2s';

alter table intake.mail_reading add column fingerprint text;
comment on column intake.mail_reading.fingerprint is 'SHA-256 of sender, subject, words and files: two mails with one Message-ID are the same only if they say the same';

alter table intake.mail_outcome add column hint text;
comment on column intake.mail_outcome.hint is 'The complaint it may belong to, though nothing proves it';
alter table intake.mail_outcome drop constraint mail_outcome_kind;
alter table intake.mail_outcome add constraint mail_outcome_kind check (kind in
    ('RECEIVED', 'ADDED', 'REPEATED', 'AUTOMATIC', 'LOOPED', 'BOUNCED', 'HELD', 'UNREADABLE', 'BY_HAND')) not valid;
