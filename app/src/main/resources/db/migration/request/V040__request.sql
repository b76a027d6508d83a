-- Read model of the requests: computed from the record by the law, rebuilt at will. Nothing personal is in it.
create table request (
    id              uuid primary key,
    organ           bigint not null references organ (id),
    number          text not null,
    seq             integer not null,
    phase           text not null,
    kind            text not null,
    way             text not null,
    arrived_on      date not null,
    received_on     date,
    due_on          date,
    due_provisional smallint,
    suspended       boolean not null,
    reminded_by     date,
    outcome         text,
    given           text,
    ended_on        date,
    timeliness      text,
    reopened        boolean not null,
    archived        boolean not null,
    unique (organ, number)
);
create index request_open on request (organ, due_on) where phase in ('UNCONFIRMED', 'RECEIVED', 'SUPPLEMENT', 'FEE', 'DECIDED');
create index request_latest on request (organ, arrived_on desc, number desc);
-- The stretches of each request that count in table three; none for those split or void.
create table request_spell (
    request  uuid not null,
    ordinal  smallint not null,
    organ    bigint not null,
    kind     text not null,
    from_day date not null,
    until_day date,
    decision text,
    given    text,
    primary key (request, ordinal)
);
create index request_spell_counted on request_spell (organ, from_day, until_day);

create table request_number (
    organ bigint not null references organ (id),
    year  smallint not null,
    last  integer not null,
    primary key (organ, year)
);
-- The fingerprint of the code by which an applicant looks up his request.
create table request_code (
    fingerprint bytea primary key,
    request     uuid not null
);
-- A form sent twice is one request: the first that used the token wins.
create table request_form (
    token   uuid primary key,
    request uuid not null
);
