create table organ (
    id      bigint generated always as identity primary key,
    name    text not null unique check (char_length(name) between 1 and 100),
    mark    text not null unique check (char_length(mark) between 1 and 20),
    contact text not null default '' check (char_length(contact) <= 300)
);
