-- How far the government's own report has come between its making and its publication.
alter table portfolio_call add column state text not null default 'COMPILING';
alter table portfolio_call add column submitter text not null default '';
alter table portfolio_call add column reviewer text not null default '';
