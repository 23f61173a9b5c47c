-- A review that is wanted no more ended on the day on which that was said. Of those from before it is the day on which it was written down.
alter table homelessness.review add column withdrawn_on date;

update homelessness.review r
   set withdrawn_on = greatest(r.requested_on, coalesce((
         select max((e.at at time zone 'Europe/London')::date) from audit.entry e
          where e.action = 'review.withdrawn' and e.subject_id = r.application_id and e.details ->> 'reviewId' = r.id::text
       ), r.requested_on))
 where r.status = 'withdrawn';

alter table homelessness.review
  add constraint withdrawn_on_a_day check ((status = 'withdrawn') = (withdrawn_on is not null)),
  add constraint withdrawn_once_asked_for check (withdrawn_on is null or withdrawn_on >= requested_on);
