-- What each report lacked when the rules were last run, as JSON; computed anew every day.
create table annualreport_readiness (
    organ        bigint not null references organ (id),
    year         smallint not null,
    evaluated_at timestamptz not null,
    lines        text not null,
    primary key (organ, year)
);
