-- What applicants have filled in but not yet handed in. Only who holds the cookie can open it; swept after a day.
create table request_draft (
    token   uuid primary key,
    content bytea not null,
    saved   timestamptz not null
);
create index request_draft_saved on request_draft (saved);
