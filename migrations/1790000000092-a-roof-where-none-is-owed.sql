-- What a council decides about a roof where the law leaves it to the council: until a review or an appeal is decided (Housing Act 1996
-- ss.188(3), 204(4)), and how long somebody found intentionally homeless has to find a home (s.190(2)(a)). Each with its reasons; it only grows.
create table homelessness.roof_answer (
  id             uuid        primary key,
  application_id uuid        not null references homelessness.application,
  basis          text        not null check (basis in ('reasonable-opportunity', 'review', 'appeal')),
  review_id      uuid        references homelessness.review,
  accommodate    boolean     not null,
  -- The last day of a reasonable opportunity.
  until_day      date,
  weighed        text[]      not null,
  reasons        text        not null check (length(reasons) > 0),
  decided_on     date        not null,
  decided_by     uuid        not null references access.app_user,
  created_at     timestamptz not null,
  constraint until_what_is_decided check ((basis = 'reasonable-opportunity') = (review_id is null)),
  constraint a_last_day_of_an_opportunity check ((until_day is not null) = (basis = 'reasonable-opportunity' and accommodate)),
  constraint weighed_before_a_no check
    (accommodate or basis = 'reasonable-opportunity' or weighed @> '{merits,newInformation,personalCircumstances}')
);

create index roof_answer_application on homelessness.roof_answer (application_id);

alter table homelessness.roof_answer enable row level security;
alter table homelessness.roof_answer force row level security;
create policy the_owner on homelessness.roof_answer to current_user using (true) with check (true);
create policy with_its_application on homelessness.roof_answer
  using (exists (select 1 from homelessness.application a where a.id = application_id))
  with check (exists (select 1 from homelessness.application a where a.id = application_id));
