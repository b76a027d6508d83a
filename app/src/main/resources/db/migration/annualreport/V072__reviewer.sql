-- Who reviewed a report does not sign it: his list must not show it.
alter table annualreport_approval add column reviewer text not null default '';
