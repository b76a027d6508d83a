-- One key per subject, wrapped under the office's master key. Destroying the row erases all secrets of the subject.
create table record_key (
    subject uuid primary key,
    wrapped bytea not null
);
-- What was done: never updated but for its place in the chain (position, hash), and for erasure (secret, salt).
create table record_entry (
    id          bigint generated always as identity primary key,
    organ       bigint not null,
    subject     uuid not null,
    seq         integer not null,
    type        text not null,
    version     smallint not null,
    effective   date not null,
    recorded_at timestamptz not null,
    actor       text not null,
    facts       json not null,
    secret      bytea,
    salt        bytea,
    commitment  bytea not null,
    position    bigint,
    hash        bytea,
    unique (subject, seq)
);
create index record_entry_unsealed on record_entry (organ, id) where position is null;
create unique index record_entry_position on record_entry (organ, position) where position is not null;
