-- Read model: where the published versions of the annual reports stand in the record.
create table annualreport_edition (
    organ        bigint not null references organ (id),
    year         smallint not null,
    version      smallint not null check (version >= 1),
    subject      uuid not null,
    seq          integer not null,
    title        text not null,
    published_on date not null,
    primary key (organ, year, version)
);
-- Read model: how far each report has come between compiling and publishing, for the lists of reviewers and leaders.
create table annualreport_approval (
    organ     bigint not null references organ (id),
    year      smallint not null,
    state     text not null,
    submitter text not null,
    primary key (organ, year)
);
