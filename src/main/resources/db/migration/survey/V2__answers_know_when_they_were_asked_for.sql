alter table survey.answer add column invited_at timestamptz;
update survey.answer a set invited_at = i.invited_at from survey.invitation i where i.id = a.invitation;
alter table survey.answer alter column invited_at set not null;
comment on column survey.answer.invited_at is 'as in the invitation, so that who answered is counted without it';
create index answer_by_invited on survey.answer (invited_at, team);
