create table move_on.plan (
  id                uuid        primary key,
  household_id      uuid        not null references people.household,
  organisation_id   uuid        not null references access.organisation,
  status            text        not null check (status in ('open', 'done', 'withdrawn')),
  target_date       date        not null,
  preferred_tenures text[]      not null,
  version           integer     not null default 1,
  created_at        timestamptz not null,
  created_by        uuid        references access.app_user
);

create unique index one_open_plan_a_household on move_on.plan (household_id) where status = 'open';

create table move_on.tenancy (
  id                    uuid        primary key,
  household_id          uuid        not null references people.household,
  organisation_id       uuid        not null references access.organisation,
  landlord_id           uuid        not null references directory.provider,
  tenure                text        not null check (tenure in ('secure-lifetime', 'secure-flexible', 'introductory', 'assured', 'licence')),
  starts_on             date        not null,
  connected_with_abuse  boolean     not null,
  previous_tenure       text,
  version               integer     not null default 1,
  created_at            timestamptz not null,
  created_by            uuid        references access.app_user
);

create index tenancy_household on move_on.tenancy (household_id);

-- Its checks go on for a year after the household has left: the team that does them keeps seeing what they are about.
alter table move_on.plan enable row level security;
alter table move_on.plan force row level security;
create policy the_owner on move_on.plan to current_user using (true) with check (true);
create policy seen on move_on.plan for select
  using (organisation_id = (select access.organisation_id()) or people.sees_household(household_id));
create policy who_sees_changes on move_on.plan for update
  using (organisation_id = (select access.organisation_id()) or people.sees_household(household_id));
create policy who_sees_the_household_plans on move_on.plan for insert with check (people.sees_household(household_id));

alter table move_on.tenancy enable row level security;
alter table move_on.tenancy force row level security;
create policy the_owner on move_on.tenancy to current_user using (true) with check (true);
create policy seen on move_on.tenancy for select
  using (organisation_id = (select access.organisation_id()) or people.sees_household(household_id));
create policy who_sees_changes on move_on.tenancy for update
  using (organisation_id = (select access.organisation_id()) or people.sees_household(household_id));
create policy who_sees_the_household_records on move_on.tenancy for insert with check (people.sees_household(household_id));
