create table person (
    id       uuid primary key,
    organ    bigint not null references organ (id),
    name     text not null check (char_length(name) between 1 and 50),
    sign_in  text not null unique check (sign_in ~ '^[a-z0-9._-]{2,40}$'),
    active   boolean not null default true
);
create table person_role (
    person uuid not null references person (id),
    role   text not null,
    primary key (person, role)
);
create table credential (
    person       uuid primary key references person (id),
    hash         text not null,
    must_change  boolean not null,
    earlier      text[] not null default '{}'
);
-- One row for each failed sign-in, of a sign-in name and of an address; rows older than the lock are swept.
create table failed_sign_in (
    bucket text not null,
    at     timestamptz not null
);
create index failed_sign_in_bucket on failed_sign_in (bucket, at);
create table session (
    token    bytea primary key,
    person   uuid not null references person (id),
    started  timestamptz not null,
    seen     timestamptz not null
);
