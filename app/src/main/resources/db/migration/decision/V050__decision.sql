-- The reviews between draft and signature, in order; an organ without rows has the one that is the default.
create table decision_review (
    organ   bigint not null references organ (id),
    ordinal smallint not null,
    name    text not null check (char_length(name) between 1 and 30),
    primary key (organ, ordinal)
);
