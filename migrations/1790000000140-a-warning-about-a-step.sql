-- A warning about a step of a housing plan that was not taken (Housing Act 1996 s.193B(4)-(5)): which step, and until when they have. It
-- counts once its letter has gone (given_on), and for as long as its step is open and its duty is owed. What the step is stands in the plan.
create table homelessness.step_warning (
  id             uuid        primary key,
  application_id uuid        not null references homelessness.application,
  duty_id        uuid        not null references homelessness.duty,
  step_id        uuid        not null references homelessness.plan_step,
  until_day      date        not null,
  -- Why that long is reasonable for these people: the statute fixes no length.
  reasons        text        not null check (length(reasons) > 0),
  given_on       date,
  written_by     uuid        not null references access.app_user,
  created_at     timestamptz not null,
  constraint time_to_take_the_step check (given_on < until_day)
);

create index step_warning_application on homelessness.step_warning (application_id);

alter table homelessness.step_warning enable row level security;
alter table homelessness.step_warning force row level security;
create policy the_owner on homelessness.step_warning to current_user using (true) with check (true);
create policy with_its_application on homelessness.step_warning
  using (exists (select 1 from homelessness.application a where a.id = application_id))
  with check (exists (select 1 from homelessness.application a where a.id = application_id));
