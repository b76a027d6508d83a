-- A last day for each kind of unit.
alter table portfolio_call rename column due_on to due_departments;
alter table portfolio_call add column due_townships date;
alter table portfolio_call add column due_governments date;
update portfolio_call set due_townships = due_departments, due_governments = due_departments;
alter table portfolio_call alter column due_townships set not null;
alter table portfolio_call alter column due_governments set not null;
