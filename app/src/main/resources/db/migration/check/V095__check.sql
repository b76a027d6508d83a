-- Archives of reports that are checked at the desk; the files themselves are in the data folder.
create table check_job (
    id         uuid primary key,
    organ      bigint not null references organ (id),
    person     uuid not null,
    name       text not null,
    created_at timestamptz not null,
    state      text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'STOPPED', 'FAILED')),
    step       text not null default '',
    done       integer not null default 0,
    total      integer not null default 0,
    per_second integer not null default 0,
    message    text not null default ''
);
create index check_job_of_organ on check_job (organ, created_at desc, id);
