-- Whoever speaks for a child in temporary accommodation was asked, once under an application, whether health and school may be told (Housing
-- Act 1996 s.213AA). Whom they agreed to is in child_consent; where there is nobody, nobody is told. Whether a school can be told without
-- whoever abused them learning where the child lives is looked at before; who has access to its record is sealed.
create table homelessness.child_placed (
  id                  uuid        primary key,
  application_id      uuid        not null references homelessness.application,
  person_id           uuid        not null references people.person,
  placed_on           date        not null,
  asked_on            date        not null,
  -- The day on which they gave what those who are told need to know.
  information_on      date,
  school_is_safe      boolean,
  school_checked_on   date,
  sealed_school_check bytea,
  asked_by            uuid        not null references access.app_user,
  created_at          timestamptz not null,
  constraint asked_once_of_a_child unique (application_id, person_id),
  constraint a_school_is_checked_whole check ((school_is_safe is null) = (school_checked_on is null) and (school_is_safe is null) = (sealed_school_check is null))
);

-- One body that they agreed may be told. When it was told, its letter says.
create table homelessness.child_consent (
  id              uuid primary key,
  child_placed_id uuid not null references homelessness.child_placed,
  body            text not null check (body in ('gp', 'health-visiting', 'school')),
  withdrawn_on    date,
  constraint agreed_once_to_a_body unique (child_placed_id, body)
);

alter table homelessness.child_placed enable row level security;
alter table homelessness.child_placed force row level security;
create policy the_owner on homelessness.child_placed to current_user using (true) with check (true);
create policy the_council on homelessness.child_placed
  using (exists (select 1 from homelessness.application a where a.id = application_id and ((select access.is_system()) or a.organisation_id = (select access.organisation_id()))))
  with check (exists (select 1 from homelessness.application a where a.id = application_id and ((select access.is_system()) or a.organisation_id = (select access.organisation_id()))));

alter table homelessness.child_consent enable row level security;
alter table homelessness.child_consent force row level security;
create policy the_owner on homelessness.child_consent to current_user using (true) with check (true);
create policy with_its_child on homelessness.child_consent
  using (exists (select 1 from homelessness.child_placed c where c.id = child_placed_id))
  with check (exists (select 1 from homelessness.child_placed c where c.id = child_placed_id));
