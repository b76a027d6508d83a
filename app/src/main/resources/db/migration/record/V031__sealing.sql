-- The earlier places of the chain whose contents go by this entry: first and last of each run, flat.
alter table record_entry add column erases bigint[] not null default '{}';
alter table record_entry
    add check (octet_length(commitment) = 32 and octet_length(salt) = 32),
    add check (position >= 1 and octet_length(hash) = 32 and (position is null) = (hash is null)),
    add check (cardinality(erases) % 2 = 0);

-- One chain per organ, closed batch by batch. What a row calls its predecessor is the hash of the row before.
create table record_seal (
    organ     bigint not null,
    number    bigint not null,
    first     bigint not null,
    last      bigint not null,
    sealed_at timestamptz not null,
    head      bytea not null,
    hash      bytea not null,
    primary key (organ, number)
);

-- The heads of all chains tied together, once a day.
create table record_anchor (
    number  bigint primary key,
    cast_at timestamptz not null,
    hash    bytea not null
);
create table record_anchor_head (
    anchor   bigint not null references record_anchor (number),
    organ    bigint not null,
    seal     bigint not null,
    position bigint not null,
    hash     bytea not null,
    primary key (anchor, organ)
);
