-- Where a supervisor's agreement let a step go ahead that its officer alone could not have taken: which rule was lifted, who decided, who
-- agreed and why. It only grows. For the council's own staff, whoever else sees the household.
create table homelessness.override (
  id              uuid        primary key,
  application_id  uuid        not null references homelessness.application,
  -- Of the officer who took the step.
  organisation_id uuid        not null references access.organisation,
  step            text        not null check (step in ('decision', 'ending', 'letter')),
  -- The decision, duty or letter's notice that it was for.
  subject_id      uuid        not null,
  rule            text        not null,
  decided_by      uuid        references access.app_user,
  agreed_by       uuid        not null references access.app_user,
  reasons         text        not null check (length(reasons) > 0),
  on_day          date        not null,
  created_at      timestamptz not null,
  constraint agreed_by_another check (agreed_by is distinct from decided_by)
);

create index override_by_day on homelessness.override (organisation_id, on_day, id);

alter table homelessness.override enable row level security;
alter table homelessness.override force row level security;
create policy the_owner on homelessness.override to current_user using (true) with check (true);
create policy own_council on homelessness.override
  using ((select access.is_system()) or organisation_id = (select access.organisation_id()))
  with check ((select access.is_system()) or organisation_id = (select access.organisation_id()));
