-- The day on which what a clock waited for was done. It may be after its last day, and the record says so. Known of letters that have
-- gone; of other clocks that were stopped until now it was not kept.
alter table homelessness.clock add column met_on date;

update homelessness.clock c set met_on = (select max(n.issued_on) from homelessness.notice n where n.clock_id = c.id) where c.status = 'met';

alter table homelessness.clock
  add constraint a_day_where_it_was_met check (met_on is null or status = 'met') not valid;
alter table homelessness.clock validate constraint a_day_where_it_was_met;
