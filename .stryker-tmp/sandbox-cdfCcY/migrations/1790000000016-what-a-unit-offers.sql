-- Everything that decides whom a unit suits, what was said of it before, and the one profile that units of the same kind share.
alter table accommodation.unit
  -- Rooms to sleep in; null while nobody has counted them.
  add column bedrooms            integer     check (bedrooms between 1 and 20),
  -- What other households use too.
  add column shares              text[]      not null default '{}' check (shares <@ array['kitchen', 'bathroom', 'living-room', 'entrance']),
  -- Room for a carer or personal assistant to sleep.
  add column carer_space         boolean     not null default false,
  add column men_only            boolean     not null default false,
  -- The lead's age, for places for young or older people; null: no limit.
  add column lead_age_from       integer     check (lead_age_from between 16 and 100),
  add column lead_age_to         integer     check (lead_age_to between 16 and 120),
  add column no_recourse         text        not null default 'no' check (no_recourse in ('yes', 'with-funding', 'no')),
  -- Up to which level each accepted need can be supported; a need without a level: any.
  add column support_levels      jsonb       not null default '{}' check (jsonb_typeof(support_levels) = 'object'),
  add column languages           text[]      not null default '{}',
  -- Whom a service is by and for, such as deaf-women; null: everybody.
  add column by_and_for          text,
  add column staffed             text        check (staffed in ('not-staffed', 'office-hours', 'day-and-evening', '24-hours')),
  add column security            text[]      not null default '{}',
  -- Null while its provider has not said: then it is asked, not ruled out.
  add column takes_from_own_area boolean,
  -- Takes households at night without being asked first.
  add column out_of_hours        boolean     not null default false,
  -- The first day on which a safety check is out of date; null while none is on record or required. Kept by its checks.
  add column standards_until     date,
  add column changed_at          timestamptz,
  add column changed_by          uuid        references access.app_user,
  add constraint women_or_men_only check (not (women_only and men_only)),
  add constraint lead_ages_in_order check (lead_age_to >= lead_age_from);

update accommodation.unit
   set no_recourse = case when 'no-recourse-to-public-funds' = any (accepts_needs) then 'yes' else 'no' end,
       changed_at = created_at;

alter table accommodation.unit alter column changed_at set not null;

-- What a unit was said to offer until it was changed.
create table accommodation.unit_history (
  unit_id    uuid        not null references accommodation.unit,
  version    integer     not null,
  features   jsonb       not null,
  said_at    timestamptz not null,
  said_by    uuid        references access.app_user,
  until      timestamptz not null,
  primary key (unit_id, version)
);

alter table accommodation.unit_history enable row level security;
alter table accommodation.unit_history force row level security;
create policy the_owner on accommodation.unit_history to current_user using (true) with check (true);
create policy staff_see on accommodation.unit_history for select using ((select access.is_signed_in()));

create function accommodation.remember_unit() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  insert into accommodation.unit_history (unit_id, version, features, said_at, said_by, until)
    values (old.id, old.version,
            to_jsonb(old) - array['id', 'premises_id', 'provider_id', 'profile_id', 'confirmed_at', 'confirmed_by', 'standards_until',
                                  'version', 'created_at', 'changed_at', 'changed_by'],
            old.changed_at, old.changed_by, new.changed_at);
  return null;
end
$$;

create trigger remember_unit after update on accommodation.unit
  for each row when (old.version <> new.version) execute function accommodation.remember_unit();

-- Units that offer the same share one profile. Profiles never change, so that a process may remember them; a unit that comes to
-- offer something else gets another one. Nothing in a profile says which unit it is, or where.
create table accommodation.unit_profile (
  id       integer generated always as identity primary key,
  digest   bytea   not null unique,
  features jsonb   not null
);

alter table accommodation.unit_profile enable row level security;
alter table accommodation.unit_profile force row level security;
create policy the_owner on accommodation.unit_profile to current_user using (true) with check (true);
create policy staff_see on accommodation.unit_profile for select using ((select access.is_signed_in()));

alter table accommodation.unit add column profile_id integer references accommodation.unit_profile;

create function accommodation.profile_of(u accommodation.unit) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  offered jsonb;
  known integer;
begin
  select jsonb_build_object(
           'category', p.category, 'turnaroundWorkingDays', p.turnaround_working_days,
           'providerType', o.type, 'domesticAbuseObjects', d.domestic_abuse_objects,
           'bedspaces', u.bedspaces, 'cots', u.cots, 'bedrooms', u.bedrooms, 'selfContained', u.self_contained, 'shares', u.shares,
           'wheelchair', u.wheelchair, 'stepFree', u.step_free, 'carerSpace', u.carer_space,
           'womenOnly', u.women_only, 'menOnly', u.men_only, 'leadAgeFrom', u.lead_age_from, 'leadAgeTo', u.lead_age_to,
           'maxChildren', u.max_children, 'oldestBoyAge', u.oldest_boy_age,
           'acceptsNeeds', u.accepts_needs, 'supportLevels', u.support_levels, 'noRecourse', u.no_recourse,
           'pets', u.pets, 'languages', u.languages, 'byAndFor', u.by_and_for, 'staffed', u.staffed, 'security', u.security,
           'takesFromOwnArea', u.takes_from_own_area, 'outOfHours', u.out_of_hours, 'takingReferrals', u.taking_referrals)
    into offered
    from accommodation.premises p
    join access.organisation o on o.id = p.provider_id
    join directory.provider d on d.organisation_id = p.provider_id
   where p.id = u.premises_id;
  select f.id into known from accommodation.unit_profile f where f.digest = sha256(convert_to(offered::text, 'UTF8'));
  if known is null then
    insert into accommodation.unit_profile (digest, features)
      values (sha256(convert_to(offered::text, 'UTF8')), offered)
      on conflict (digest) do update set features = excluded.features
      returning id into known;
  end if;
  return known;
end
$$;

create function accommodation.keep_profile() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  new.profile_id := accommodation.profile_of(new);
  return new;
end
$$;

update accommodation.unit u set profile_id = accommodation.profile_of(u);

alter table accommodation.unit alter column profile_id set not null;

create trigger keep_profile before insert or update on accommodation.unit
  for each row execute function accommodation.keep_profile();

-- What premises say is part of every profile there.
create function accommodation.renew_profiles() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  update accommodation.unit set profile_id = profile_id where premises_id = new.id;
  return null;
end
$$;

create trigger renew_profiles after update on accommodation.premises
  for each row when (old.category <> new.category or old.turnaround_working_days <> new.turnaround_working_days)
  execute function accommodation.renew_profiles();

-- The council area of whoever is asking comes with their name: a search that puts places outside it last needs no question more.
drop function access.begin_request(bytea, timestamptz);
create function access.begin_request(token bytea, at timestamptz)
  returns table (session_id uuid, user_id uuid, user_name text, roles text[], organisation_id uuid, organisation_name text,
                 organisation_type text, organisation_area text)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select s.id, u.id, u.name, u.roles, o.id, o.name, o.type, o.local_authority_code
      from (select s.id, s.user_id
              from access.session s
             where s.token_hash = token and s.ended_at is null and s.expires_at > at) s
      join access.app_user u on u.id = s.user_id and u.active
      join access.organisation o on o.id = u.organisation_id
     cross join lateral (select set_config('app.user_id', u.id::text, true),
                                set_config('app.organisation_id', u.organisation_id::text, true),
                                set_config('app.roles', array_to_string(u.roles, ','), true)) told;
end
$$;

-- How much support each recorded need calls for; a need without a level: not assessed yet.
alter table people.household
  add column need_levels jsonb   not null default '{}' check (jsonb_typeof(need_levels) = 'object'),
  add column carer_space boolean not null default false;

-- Where a household's school, support, work or family is: a place near there lets it go on.
create table people.tie (
  household_id         uuid not null references people.household,
  kind                 text not null check (kind in ('school', 'support', 'work', 'caring', 'family-and-friends', 'health-care')),
  local_authority_code text not null references directory.local_authority,
  primary key (household_id, kind, local_authority_code)
);

alter table people.tie enable row level security;
alter table people.tie force row level security;
create policy the_owner on people.tie to current_user using (true) with check (true);
create policy seen on people.tie using (people.sees_household(household_id)) with check (people.sees_household(household_id));

-- Two households that must never live in the same premises. Whoever recorded it sees it; the other household's workers never do.
create table people.conflict (
  id                 uuid        primary key,
  household_id       uuid        not null references people.household,
  other_household_id uuid        not null references people.household,
  organisation_id    uuid        not null references access.organisation,
  recorded_at        timestamptz not null,
  recorded_by        uuid        references access.app_user,
  ended_at           timestamptz,
  constraint with_somebody_else check (household_id <> other_household_id)
);

create unique index one_open_conflict on people.conflict (household_id, other_household_id) where ended_at is null;
create index conflict_other on people.conflict (other_household_id) where ended_at is null;

alter table people.conflict enable row level security;
alter table people.conflict force row level security;
create policy the_owner on people.conflict to current_user using (true) with check (true);
create policy whose_workers_recorded_it on people.conflict
  using (access.is_system() or (organisation_id = (select access.organisation_id()) and people.sees_household(household_id)))
  with check (access.is_system() or (organisation_id = (select access.organisation_id()) and people.sees_household(household_id)));

-- Finds the household of a reference that a caller was told, without showing it to them. Null when there is none.
create function people.household_of_reference(wanted text) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select h.id from people.household h where h.reference = wanted and access.is_signed_in()
$$;

-- Which council areas lie next to each other; each pair is kept both ways.
create table directory.neighbour (
  code      text not null references directory.local_authority,
  next_code text not null references directory.local_authority,
  primary key (code, next_code),
  constraint not_its_own_neighbour check (code <> next_code)
);
