-- Read models of the collecting of annual reports. Remarks, reasons and the reports themselves are in the record alone, encrypted.
create table portfolio_unit (
    id        uuid primary key,
    collector bigint not null references organ (id),
    organ     bigint references organ (id),
    seq       integer not null,
    name      text not null,
    kind      text not null,
    contact   text not null,
    since     integer not null,
    until     integer,
    ended     text not null,
    check (until is null or until >= since)
);
create index portfolio_unit_collector on portfolio_unit (collector, name);
create index portfolio_unit_organ on portfolio_unit (organ) where organ is not null;

-- The years in which a unit need not report.
create table portfolio_exempt (
    unit   uuid not null references portfolio_unit (id),
    year   integer not null,
    reason text not null,
    primary key (unit, year)
);

create table portfolio_call (
    collector   bigint not null references organ (id),
    year        integer not null,
    due_on      date not null,
    reminders   integer not null,
    reminded_on date,
    primary key (collector, year)
);

create table portfolio_report (
    unit         uuid not null references portfolio_unit (id),
    year         integer not null,
    seq          integer not null,
    state        text not null,
    version      integer not null,
    returns      integer not null,
    first_on     date not null,
    handed_on    date not null,
    handed_by    text not null,
    approved_on  date,
    signed_on    date,
    published_on date,
    elsewhere    integer not null,
    first_found  integer[] not null,
    found        integer[] not null,
    form         text not null,
    figures      text not null,
    primary key (unit, year)
);
