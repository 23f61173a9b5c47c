-- People are told in ordinary words that what they say must be true and that changes are to be told until the decision (Housing Act 1996
-- s.214(2)): on which day, and how.
create table homelessness.truth_explained (
  id             uuid        primary key,
  application_id uuid        not null references homelessness.application,
  explained_on   date        not null,
  way            text        not null,
  explained_by   uuid        not null references access.app_user,
  created_at     timestamptz not null
);

create index truth_explained_application on homelessness.truth_explained (application_id);

-- A change that somebody did not tell, and that the law lets be held against them (s.214(2)-(3)): none that it does not is ever kept. What the
-- change was, and why there was no good reason, is sealed.
create table homelessness.change_not_told (
  id             uuid        primary key,
  application_id uuid        not null references homelessness.application,
  changed_on     date        not null,
  -- When they had been told by then that they must.
  explained_on   date        not null,
  sealed_what    bytea       not null,
  sealed_reasons bytea       not null,
  recorded_by    uuid        not null references access.app_user,
  created_at     timestamptz not null,
  constraint explained_by_then check (explained_on <= changed_on)
);

create index change_not_told_application on homelessness.change_not_told (application_id);

alter table homelessness.truth_explained enable row level security;
alter table homelessness.truth_explained force row level security;
create policy the_owner on homelessness.truth_explained to current_user using (true) with check (true);
create policy with_its_application on homelessness.truth_explained
  using (exists (select 1 from homelessness.application a where a.id = application_id))
  with check (exists (select 1 from homelessness.application a where a.id = application_id));

alter table homelessness.change_not_told enable row level security;
alter table homelessness.change_not_told force row level security;
create policy the_owner on homelessness.change_not_told to current_user using (true) with check (true);
create policy the_council on homelessness.change_not_told
  using (exists (select 1 from homelessness.application a where a.id = application_id and a.organisation_id = (select access.organisation_id())))
  with check (exists (select 1 from homelessness.application a where a.id = application_id and a.organisation_id = (select access.organisation_id())));
