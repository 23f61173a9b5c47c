-- What a household has told one council, taken once. A later application to the same council finds it here.
create table homelessness.account (
  id              uuid        primary key,
  household_id    uuid        not null references people.household,
  organisation_id uuid        not null references access.organisation,
  created_at      timestamptz not null,
  constraint one_account_of_a_household_in_a_council unique (household_id, organisation_id)
);

-- One part of it as it stands, in the person's own words, sealed.
create table homelessness.account_part (
  account_id  uuid        not null references homelessness.account,
  part        text        not null,
  version     integer     not null check (version > 0),
  sealed_text bytea       not null,
  asking      text        not null check (asking in ('safe', 'only-alone', 'do-not-ask-again')),
  sharing     text        not null check (sharing in ('council-only', 'named', 'those-who-help')),
  shared_with uuid[]      not null default '{}',
  third_party boolean     not null,
  taken_by    uuid        not null references access.app_user,
  taken_at    timestamptz not null,
  primary key (account_id, part),
  constraint named_or_nobody check ((sharing = 'named') = (cardinality(shared_with) > 0)),
  constraint what_concerns_somebody_else_stays check (not third_party or sharing = 'council-only')
);

-- Every version that there ever was. It only grows, and it is the council's own: a part that was shared once is shared no longer.
create table homelessness.account_part_version (
  account_id  uuid        not null references homelessness.account,
  part        text        not null,
  version     integer     not null,
  sealed_text bytea       not null,
  asking      text        not null,
  sharing     text        not null,
  shared_with uuid[]      not null,
  third_party boolean     not null,
  taken_by    uuid        not null references access.app_user,
  taken_at    timestamptz not null,
  primary key (account_id, part, version)
);

alter table homelessness.account enable row level security;
alter table homelessness.account force row level security;
create policy the_owner on homelessness.account to current_user using (true) with check (true);
create policy seen on homelessness.account
  using (organisation_id = (select access.organisation_id()) or people.sees_household(household_id))
  with check (organisation_id = (select access.organisation_id()));

alter table homelessness.account_part enable row level security;
alter table homelessness.account_part force row level security;
create policy the_owner on homelessness.account_part to current_user using (true) with check (true);
create policy the_council_and_whom_she_chose on homelessness.account_part
  using (exists (select 1 from homelessness.account a where a.id = account_id
                  and (a.organisation_id = (select access.organisation_id())
                       or sharing = 'those-who-help'
                       or sharing = 'named' and (select access.organisation_id()) = any (shared_with))))
  with check (exists (select 1 from homelessness.account a where a.id = account_id and a.organisation_id = (select access.organisation_id())));

alter table homelessness.account_part_version enable row level security;
alter table homelessness.account_part_version force row level security;
create policy the_owner on homelessness.account_part_version to current_user using (true) with check (true);
create policy the_council on homelessness.account_part_version
  using (exists (select 1 from homelessness.account a where a.id = account_id and a.organisation_id = (select access.organisation_id())))
  with check (exists (select 1 from homelessness.account a where a.id = account_id and a.organisation_id = (select access.organisation_id())));
