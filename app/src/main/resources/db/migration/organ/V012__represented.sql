-- An organ without people of its own, whose reports another one publishes; nobody can ask it for information here.
alter table organ add column represented_by bigint references organ (id);
