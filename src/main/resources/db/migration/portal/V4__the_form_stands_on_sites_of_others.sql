create table portal.frame_site (
    id      bigint generated always as identity constraint frame_site_pk primary key,
    origin  text        not null,
    allowed boolean     not null,
    said_by text        not null,
    said_at timestamptz not null
);
comment on table portal.frame_site is 'append-only: Whether a site of others may show our form in a frame, said by origin; the newest holds.';
create index frame_site_newest on portal.frame_site (origin, id desc);
