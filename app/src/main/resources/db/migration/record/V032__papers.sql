-- Files that belong to a subject. They lie encrypted in the data folder; what is here goes with the subject's key.
create table record_paper (
    id         uuid primary key,
    subject    uuid not null,
    name       bytea not null,
    kind       text not null,
    size       integer not null,
    sha256     bytea not null,
    stored_at  timestamptz not null
);
create index record_paper_subject on record_paper (subject, stored_at);

-- Subjects whose traces still have to be taken off the disk after their erasure.
create table record_sweep (
    subject uuid primary key,
    asked   xid8 not null default pg_current_xact_id()
);
