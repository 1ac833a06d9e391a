-- A page left open over night asks with the token of the day before, and is given a number of today.
alter table intake.ticket drop constraint ticket_token;
alter table intake.ticket add constraint ticket_token unique (token_hash, day);
