-- What a council found of circumstances, housing and support needs (s.189A(1)-(3)). A change is a new version; it only grows.
create table homelessness.assessment (
  id                    uuid        primary key,
  application_id        uuid        not null references homelessness.application,
  version               integer     not null check (version > 0),
  sealed_circumstances  bytea       not null,
  sealed_housing_needs  bytea       not null,
  sealed_support_needs  bytea       not null,
  needs                 text[]      not null,
  -- Which version of each part of the account it was made from.
  account_versions      jsonb       not null,
  assessed_on           date        not null,
  assessed_by           uuid        not null references access.app_user,
  created_at            timestamptz not null,
  constraint one_assessment_of_a_version unique (application_id, version)
);

-- The steps that the council and the person take (s.189A(4)-(11)). A change is a new version; a review that changes nothing moves its day.
create table homelessness.housing_plan (
  id             uuid        primary key,
  application_id uuid        not null references homelessness.application,
  version        integer     not null check (version > 0),
  made_on        date        not null,
  review_on      date        not null,
  reviewed_on    date,
  made_by        uuid        not null references access.app_user,
  created_at     timestamptz not null,
  constraint one_plan_of_a_version unique (application_id, version)
);

create table homelessness.plan_step (
  id             uuid    primary key,
  plan_id        uuid    not null references homelessness.housing_plan,
  number         integer not null,
  taken_by       text    not null check (taken_by in ('council', 'person')),
  kind           text    not null,
  sealed_step    bytea   not null,
  agreed         boolean not null,
  sealed_why_not bytea,
  due_on         date    not null,
  -- There is no state for a step that somebody did not take: nothing follows from that but what s.193B allows.
  status         text    not null check (status in ('open', 'done', 'no-longer-needed')),
  closed_on      date,
  unique (plan_id, number),
  constraint agreed_or_why_not check (agreed = (sealed_why_not is null)),
  constraint closed_on_a_day check ((status = 'open') = (closed_on is null))
);

alter table homelessness.assessment enable row level security;
alter table homelessness.assessment force row level security;
create policy the_owner on homelessness.assessment to current_user using (true) with check (true);
create policy with_its_application on homelessness.assessment
  using (exists (select 1 from homelessness.application a where a.id = application_id))
  with check (exists (select 1 from homelessness.application a where a.id = application_id));

alter table homelessness.housing_plan enable row level security;
alter table homelessness.housing_plan force row level security;
create policy the_owner on homelessness.housing_plan to current_user using (true) with check (true);
create policy with_its_application on homelessness.housing_plan
  using (exists (select 1 from homelessness.application a where a.id = application_id))
  with check (exists (select 1 from homelessness.application a where a.id = application_id));

alter table homelessness.plan_step enable row level security;
alter table homelessness.plan_step force row level security;
create policy the_owner on homelessness.plan_step to current_user using (true) with check (true);
create policy with_its_plan on homelessness.plan_step
  using (exists (select 1 from homelessness.housing_plan p where p.id = plan_id))
  with check (exists (select 1 from homelessness.housing_plan p where p.id = plan_id));
