-- A package belongs to a person: no column here points at a unit or a placement, so no move can touch it.
create table support.package (
  id              uuid        primary key,
  person_id       uuid        not null references people.person,
  household_id    uuid        not null references people.household,
  organisation_id uuid        not null references access.organisation,
  status          text        not null check (status in ('active', 'closed')),
  starts_on       date        not null,
  closed_on       date        check (closed_on >= starts_on),
  close_reason    text,
  support_types   text[]      not null check (cardinality(support_types) > 0),
  needs           text[]      not null default '{}',
  next_review_on  date,
  version         integer     not null default 1,
  created_at      timestamptz not null,
  created_by      uuid        references access.app_user,
  constraint reviewed_while_active check ((status = 'active') = (next_review_on is not null)),
  constraint closed_with_a_day_and_a_reason check ((status = 'closed') = (closed_on is not null and close_reason is not null))
);

create index package_person on support.package (person_id);
create index package_organisation on support.package (organisation_id, status);

-- Who leads on which days: [from, to). Exactly one on every day of the package, which the two constraints below hold together.
create table support.lead_professional (
  id         uuid      primary key,
  package_id uuid      not null references support.package,
  user_id    uuid      not null references access.app_user,
  during     daterange not null check (not isempty(during) and not lower_inf(during)),
  constraint one_lead_on_a_day exclude using gist (package_id with =, during with &&)
);

create function support.check_leads(checked uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  covered datemultirange;
  needed daterange;
begin
  select daterange(p.starts_on, case when p.closed_on is null then null else p.closed_on + 1 end) into needed
    from support.package p where p.id = checked;
  select range_agg(l.during) into covered from support.lead_professional l where l.package_id = checked;
  if covered is distinct from datemultirange(needed) then
    raise exception 'a package has exactly one lead professional on every day' using errcode = 'integrity_constraint_violation', constraint = 'a_lead_on_every_day';
  end if;
end
$$;

create function support.a_lead_on_every_day() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_table_name = 'package' then
    perform support.check_leads(new.id);
  else
    if tg_op <> 'INSERT' then perform support.check_leads(old.package_id); end if;
    if tg_op <> 'DELETE' then perform support.check_leads(new.package_id); end if;
  end if;
  return null;
end
$$;

create constraint trigger a_lead_on_every_day after insert or update on support.package
  deferrable initially deferred for each row execute function support.a_lead_on_every_day();
create constraint trigger a_lead_on_every_day after insert or update or delete on support.lead_professional
  deferrable initially deferred for each row execute function support.a_lead_on_every_day();

create table support.handover (
  id              uuid        primary key,
  package_id      uuid        not null references support.package,
  from_user_id    uuid        not null references access.app_user,
  to_user_id      uuid        not null references access.app_user,
  note            text        not null check (length(note) > 0),
  status          text        not null check (status in ('awaiting-acknowledgement', 'acknowledged', 'withdrawn')),
  offered_at      timestamptz not null,
  acknowledged_at timestamptz
);

create index handover_package on support.handover (package_id);
create unique index one_open_handover_a_package on support.handover (package_id) where status = 'awaiting-acknowledgement';

-- Whoever is asked to take over a case sees the package before it is theirs, and no longer than the request stands.
create function support.is_offered_to_me(wanted uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (select 1 from support.handover h
                  where h.package_id = wanted and h.status = 'awaiting-acknowledgement' and h.to_user_id = access.user_id())
$$;

create table support.outcome (
  id         uuid primary key,
  package_id uuid not null references support.package,
  code       text not null,
  result     text not null,
  unique (package_id, code)
);

create table support.risk_assessment (
  id                uuid        primary key,
  person_id         uuid        not null references people.person,
  household_id      uuid        not null references people.household,
  tool              text        not null check (tool in ('dash-24', 'dash-27')),
  yes_count         integer     not null check (yes_count >= 0),
  level             text        not null check (level in ('standard', 'medium', 'high')),
  basis             text        not null check (basis in ('score', 'professional-judgement')),
  judgement_reason  text,
  assessed_on       date        not null,
  assessed_by       uuid        references access.app_user,
  created_at        timestamptz not null,
  constraint judgement_has_a_reason check (basis = 'score' or judgement_reason is not null)
);

create index risk_assessment_person on support.risk_assessment (person_id, assessed_on);

alter table support.package enable row level security;
alter table support.package force row level security;
create policy the_owner on support.package to current_user using (true) with check (true);
-- It stays with the organisation that leads it when a household's share or placement ends.
create policy seen on support.package for select
  using (organisation_id = (select access.organisation_id()) or people.sees_household(household_id) or support.is_offered_to_me(id));
create policy who_sees_changes on support.package for update
  using (organisation_id = (select access.organisation_id()) or people.sees_household(household_id) or support.is_offered_to_me(id));
create policy who_sees_the_household_opens on support.package for insert with check (people.sees_household(household_id));

alter table support.lead_professional enable row level security;
alter table support.lead_professional force row level security;
create policy the_owner on support.lead_professional to current_user using (true) with check (true);
create policy with_its_package on support.lead_professional
  using (exists (select 1 from support.package p where p.id = package_id))
  with check (exists (select 1 from support.package p where p.id = package_id));

alter table support.handover enable row level security;
alter table support.handover force row level security;
create policy the_owner on support.handover to current_user using (true) with check (true);
create policy with_its_package on support.handover
  using (exists (select 1 from support.package p where p.id = package_id))
  with check (exists (select 1 from support.package p where p.id = package_id));

alter table support.outcome enable row level security;
alter table support.outcome force row level security;
create policy the_owner on support.outcome to current_user using (true) with check (true);
create policy with_its_package on support.outcome
  using (exists (select 1 from support.package p where p.id = package_id))
  with check (exists (select 1 from support.package p where p.id = package_id));

alter table support.risk_assessment enable row level security;
alter table support.risk_assessment force row level security;
create policy the_owner on support.risk_assessment to current_user using (true) with check (true);
create policy seen on support.risk_assessment using (people.sees_household(household_id)) with check (people.sees_household(household_id));
