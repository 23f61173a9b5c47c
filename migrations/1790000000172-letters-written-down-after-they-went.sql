-- The day on which it was written down that a letter has gone. A letter that goes from here goes on that day; one that was written elsewhere
-- may have gone before, and the record says so. Not known of letters that were written elsewhere until now.
alter table homelessness.notice add column recorded_on date;

update homelessness.notice n set recorded_on = (l.issued_at at time zone 'Europe/London')::date
  from homelessness.letter l where l.notice_id = n.id;

alter table homelessness.notice
  add constraint written_down_once_it_went check (recorded_on is null or (status = 'issued' and issued_on <= recorded_on)) not valid;
alter table homelessness.notice validate constraint written_down_once_it_went;
