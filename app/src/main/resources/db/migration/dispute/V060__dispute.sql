-- Read model of the register of disputes; what people wrote about them is in the record alone, encrypted.
create table dispute (
    id          uuid primary key,
    organ       bigint not null references organ (id),
    seq         integer not null,
    kind        text not null,
    request     uuid,
    filed_on    date not null,
    ended_on    date,
    result      text,
    case_number text not null,
    check ((ended_on is null) = (result is null))
);
create index dispute_filed on dispute (organ, filed_on desc, id);
