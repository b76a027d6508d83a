-- One row if everything in this database is invented; finished once the district is complete.
create table demo_mark (
    only_one boolean primary key default true check (only_one),
    begun    timestamptz not null,
    finished timestamptz
);
