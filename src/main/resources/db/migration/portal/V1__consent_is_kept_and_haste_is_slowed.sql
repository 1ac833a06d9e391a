create table portal.consent (
    complaint bigint primary key,
    notice    text        not null,
    language  text        not null,
    given_at  timestamptz not null
);
comment on table portal.consent is 'append-only: A customer agreed that we keep how to reach them; notice names the text that was shown, with its version.';

create table portal.arrival (
    id      bigint generated always as identity primary key,
    address bytea       not null,
    at      timestamptz not null
);
comment on table portal.arrival is 'That a complaint came from an address, kept for a day to slow down machines. address is a keyed hash: it tells nobody where it came from.';
create index arrival_by_address on portal.arrival (address, at);
create index arrival_by_time on portal.arrival (at);
