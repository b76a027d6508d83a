-- The reviews between draft and signature, in order; an organ without rows has the one that is the default.
create table decision_review (
    organ   bigint not null references organ (id),
    ordinal smallint not null,
    name    text not null check (char_length(name) between 1 and 30),
    primary key (organ, ordinal)
);
-- Read model: how far the draft of each request has come, for the lists of reviewers and leaders.
create table decision_draft (
    request uuid primary key,
    organ   bigint not null references organ (id),
    state   text not null,
    drafter text not null
);
create index decision_draft_waiting on decision_draft (organ, state) where state in ('IN_REVIEW', 'TO_SIGN', 'RETURNED');
