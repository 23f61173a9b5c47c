-- How soon a safety plan is looked at again when nothing else is agreed: a local number.
alter table support.risk_policy
  add column safety_plan_days smallint not null default 28 check (safety_plan_days between 1 and 182);
alter table support.risk_policy alter column safety_plan_days drop default;

-- One version of the plan by which a person, adult or child, stays safe. Each change is a new version; none is ever changed.
create table support.safety_plan (
  id              uuid        primary key,
  person_id       uuid        not null references people.person,
  household_id    uuid        not null references people.household,
  organisation_id uuid        not null references access.organisation,
  number          integer     not null check (number > 0),
  made_on         date        not null,
  made_with       text[]      not null check (cardinality(made_with) > 0),
  agreed          boolean     not null,
  sealed_words    bytea       not null,
  review_on       date        not null check (review_on > made_on),
  made_by         uuid        references access.app_user,
  made_at         timestamptz not null,
  unique (person_id, number)
);

create index safety_plan_household on support.safety_plan (household_id);

-- Whether it was safe for the person to keep a copy, asked each time; one was given only where it was.
create table support.safety_plan_copy (
  id           uuid        primary key,
  plan_id      uuid        not null references support.safety_plan,
  safe_to_keep boolean     not null,
  asked_on     date        not null,
  asked_by     uuid        references access.app_user,
  asked_at     timestamptz not null
);

create index safety_plan_copy_plan on support.safety_plan_copy (plan_id);

-- It is for those who work with the person: whoever wrote it, and whoever leads their support now. To see the household is not enough.
alter table support.safety_plan enable row level security;
alter table support.safety_plan force row level security;
create policy the_owner on support.safety_plan to current_user using (true) with check (true);
create policy the_team_sees on support.safety_plan for select
  using (people.sees_household(household_id)
         and ((select access.is_system()) or organisation_id = (select access.organisation_id())
              or exists (select 1 from support.package p
                          where p.person_id = safety_plan.person_id and p.status = 'active'
                            and p.organisation_id = (select access.organisation_id()))));
create policy who_sees_the_household_writes on support.safety_plan for insert
  with check (people.sees_household(household_id) and organisation_id = (select access.organisation_id()));

alter table support.safety_plan_copy enable row level security;
alter table support.safety_plan_copy force row level security;
create policy the_owner on support.safety_plan_copy to current_user using (true) with check (true);
create policy with_its_plan on support.safety_plan_copy
  using (exists (select 1 from support.safety_plan s where s.id = plan_id))
  with check (exists (select 1 from support.safety_plan s where s.id = plan_id));

-- The next number, and the last version, of a person's plan: without its words, for whoever writes the next one and does not see the last.
create function support.last_safety_plan(person uuid) returns table (id uuid, number integer, organisation_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select s.id, s.number, s.organisation_id from support.safety_plan s
   where s.person_id = person
     and people.sees_household(s.household_id)
   order by s.number desc limit 1
$$;
