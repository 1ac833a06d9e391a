create table identity.team (
    id        bigint generated always as identity,
    name      text   not null,
    kind      text   not null,
    parent    bigint,
    lead      bigint,
    duty_lead bigint,
    closed_at timestamptz,
    constraint team_pk primary key (id),
    constraint team_has_a_name check (name <> ''),
    constraint team_kind check (kind in ('BRANCH', 'DEPARTMENT', 'TEAM')),
    constraint team_parent_fk foreign key (parent) references identity.team (id)
);
comment on table identity.team is 'the organisation tree: branches, departments, teams';
comment on column identity.team.duty_lead is 'owns whatever nobody else owns yet; without one the lead does, then the team above';
create index team_by_parent on identity.team (parent);

create table identity.staff (
    id        bigint      generated always as identity,
    name      text        not null,
    email     text,
    phone     text,
    team      bigint      not null,
    language  text        not null default 'KO',
    theme     text        not null default 'AUTO',
    density   text        not null default 'NORMAL',
    joined_at timestamptz not null,
    left_at   timestamptz,
    constraint staff_pk primary key (id),
    constraint staff_email_once unique (email),
    constraint staff_has_a_name check (name <> ''),
    constraint staff_email_is_lower_case check (email = lower(email)),
    constraint staff_team_fk foreign key (team) references identity.team (id)
);
comment on table identity.staff is 'our people; without an e-mail address not welcomed yet, with left_at no longer let in';
create index staff_by_team on identity.staff (team);
create index staff_by_name on identity.staff (name, id);

alter table identity.team add constraint team_lead_fk foreign key (lead) references identity.staff (id);
alter table identity.team add constraint team_duty_lead_fk foreign key (duty_lead) references identity.staff (id);
create index team_by_lead on identity.team (lead);
create index team_by_duty_lead on identity.team (duty_lead);

create table identity.staff_role (
    staff bigint not null,
    role  text   not null,
    constraint staff_role_pk primary key (staff, role),
    constraint staff_role_staff_fk foreign key (staff) references identity.staff (id)
);
comment on table identity.staff_role is 'what each person is here to do';
create index staff_role_by_role on identity.staff_role (role);

create table identity.role_grant (
    role       text    not null,
    permission text    not null,
    reach      text    not null,
    manner     text    not null,
    masked     boolean not null,
    edited     boolean not null default false,
    constraint role_grant_pk primary key (role, permission)
);
comment on table identity.role_grant is 'the permission matrix; cells edited here are never overwritten by an upgrade';

create table identity.password (
    staff  bigint      not null,
    hash   text        not null,
    set_at timestamptz not null,
    constraint password_pk primary key (staff),
    constraint password_staff_fk foreign key (staff) references identity.staff (id)
);
comment on table identity.password is 'Argon2id hashes';

create table identity.sign_in_try (
    id      bigint      generated always as identity,
    account text        not null,
    address text        not null,
    at      timestamptz not null,
    constraint sign_in_try_pk primary key (id)
);
comment on table identity.sign_in_try is 'tries to sign in that did not succeed; account is a hash of what was typed; gone after a day';
create index sign_in_try_by_account on identity.sign_in_try (account, at);
create index sign_in_try_by_address on identity.sign_in_try (address, at);
create index sign_in_try_by_time on identity.sign_in_try (at);

create table identity.session (
    hash     text        not null,
    staff    bigint      not null,
    begun_at timestamptz not null,
    seen_at  timestamptz not null,
    constraint session_pk primary key (hash),
    constraint session_staff_fk foreign key (staff) references identity.staff (id)
);
comment on table identity.session is 'who is signed in; the key itself is only in the cookie';
create index session_by_staff on identity.session (staff);
create index session_by_begin on identity.session (begun_at);

create table identity.api_token (
    id         bigint      generated always as identity,
    name       text        not null,
    hash       text        not null,
    scopes     text[]      not null,
    purpose    text,
    made_by    bigint,
    made_at    timestamptz not null,
    expires_at timestamptz,
    revoked_at timestamptz,
    used_at    timestamptz,
    constraint api_token_pk primary key (id),
    constraint api_token_once unique (hash),
    constraint api_token_has_a_name check (name <> ''),
    constraint api_token_pii_has_a_purpose check (not scopes @> array['pii'] or purpose <> '')
);
comment on table identity.api_token is 'the keys of programs, as SHA-256 of 256 random bits; used_at is exact to a minute';

create table identity.invitation (
    staff      bigint      not null,
    hash       text        not null,
    expires_at timestamptz not null,
    constraint invitation_pk primary key (staff),
    constraint invitation_once unique (hash),
    constraint invitation_staff_fk foreign key (staff) references identity.staff (id)
);
comment on table identity.invitation is 'one-time links by which somebody sets their own password';
