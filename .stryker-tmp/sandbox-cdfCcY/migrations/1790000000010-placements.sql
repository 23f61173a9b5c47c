-- The story of one household in one unit. The ledger says when; this says what happened.
create table placements.placement (
  id                    uuid        primary key,
  household_id          uuid        not null references people.household,
  unit_id               uuid        not null references accommodation.unit,
  provider_id           uuid        not null references directory.provider,
  organisation_id       uuid        not null references access.organisation,
  status                text        not null check (status in ('offered', 'accepted', 'arrived', 'departed', 'declined', 'withdrawn', 'expired', 'not-arrived', 'transferred')),
  from_day              date        not null,
  expected_to           date        check (expected_to > from_day),
  hold_expires_at       timestamptz,
  provider_agreed_at    timestamptz,
  provider_agreed_by    uuid        references access.app_user,
  person_agreed_at      timestamptz,
  person_agreed_by      uuid        references access.app_user,
  arrived_at            timestamptz,
  departed_at           timestamptz,
  ended_by              text        check (ended_by in ('provider', 'person', 'organisation', 'system')),
  reason                text,
  destination           text,
  transferred_from      uuid        references placements.placement,
  version               integer     not null default 1,
  created_at            timestamptz not null,
  created_by            uuid        references access.app_user,
  constraint agreed_by_both check (status not in ('accepted', 'arrived') or (provider_agreed_at is not null and person_agreed_at is not null)),
  constraint left_after_arriving check (departed_at is null or departed_at >= arrived_at),
  -- A household lives in one place at a time. Asked at the end of each statement, so that a transfer can be one.
  constraint one_place_at_a_time exclude using gist (household_id with =, daterange(from_day, expected_to) with &&)
    where (status in ('accepted', 'arrived')) deferrable initially immediate,
  -- Whatever days were expected: those who stayed longer still live there.
  constraint lives_in_one_place exclude using gist (household_id with =)
    where (status = 'arrived') deferrable initially immediate
);

create index placement_household on placements.placement (household_id, from_day);
create index placement_unit on placements.placement (unit_id);
create index placement_provider on placements.placement (provider_id, status);

alter table availability.unit_occupancy add constraint occupancy_placement foreign key (placement_id) references placements.placement;

-- The one visibility rule: a household is seen by the organisation that recorded it, the provider of an agreed placement
-- and those it is shared with; nobody else. Every policy on a household's data asks this.
create function people.sees_household(wanted uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select access.is_system()
      or exists (select 1 from people.household h
                  where h.id = wanted and h.organisation_id = access.organisation_id())
      or exists (select 1 from people.household_share s
                  where s.household_id = wanted and s.organisation_id = access.organisation_id() and s.ended_at is null)
      or exists (select 1 from placements.placement p
                  where p.household_id = wanted and p.provider_id = access.organisation_id() and p.status in ('accepted', 'arrived'))
$$;

alter table people.household enable row level security;
alter table people.household force row level security;
create policy the_owner on people.household to current_user using (true) with check (true);
-- The first half is what the function would find too; it is written out so that a row is visible to the command that inserts it.
create policy seen on people.household
  using (access.is_system() or organisation_id = (select access.organisation_id()) or people.sees_household(id))
  with check (access.is_system() or organisation_id = (select access.organisation_id()) or people.sees_household(id));

alter table people.person enable row level security;
alter table people.person force row level security;
create policy the_owner on people.person to current_user using (true) with check (true);
create policy seen on people.person using (people.sees_household(household_id)) with check (people.sees_household(household_id));

alter table people.safe_contact enable row level security;
alter table people.safe_contact force row level security;
create policy the_owner on people.safe_contact to current_user using (true) with check (true);
create policy seen on people.safe_contact using (people.sees_household(household_id)) with check (people.sees_household(household_id));

alter table people.unsafe_area enable row level security;
alter table people.unsafe_area force row level security;
create policy the_owner on people.unsafe_area to current_user using (true) with check (true);
create policy seen on people.unsafe_area using (people.sees_household(household_id)) with check (people.sees_household(household_id));

alter table people.household_share enable row level security;
alter table people.household_share force row level security;
create policy the_owner on people.household_share to current_user using (true) with check (true);
create policy seen on people.household_share using (people.sees_household(household_id)) with check (people.sees_household(household_id));

alter table availability.unmet_need enable row level security;
alter table availability.unmet_need force row level security;
create policy the_owner on availability.unmet_need to current_user using (true) with check (true);
create policy seen on availability.unmet_need using (people.sees_household(household_id)) with check (people.sees_household(household_id));

alter table availability.unmet_need_attempt enable row level security;
alter table availability.unmet_need_attempt force row level security;
create policy the_owner on availability.unmet_need_attempt to current_user using (true) with check (true);
create policy seen on availability.unmet_need_attempt
  using (exists (select 1 from availability.unmet_need n where n.id = unmet_need_id))
  with check (exists (select 1 from availability.unmet_need n where n.id = unmet_need_id));

-- A provider sees the placements in its own units, without seeing whose until both have agreed.
alter table placements.placement enable row level security;
alter table placements.placement force row level security;
create policy the_owner on placements.placement to current_user using (true) with check (true);
create policy seen on placements.placement for select
  using (provider_id = (select access.organisation_id()) or people.sees_household(household_id));
create policy who_sees_changes on placements.placement for update
  using (provider_id = (select access.organisation_id()) or people.sees_household(household_id));
create policy who_sees_the_household_places on placements.placement for insert with check (people.sees_household(household_id));

-- What a provider is told of an offer before both have agreed: ages, sexes, needs and requirements, and nobody's name.
-- Null for everybody else, and once the offer has been answered or has lapsed.
create function placements.referral(placement uuid, at timestamptz) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object(
           'people', (select jsonb_agg(jsonb_build_object('age', a.years, 'sex', m.sex, 'child',
                               a.years < 18 and m.relationship_to_lead not in ('self', 'partner'))
                             order by m.key <> 'lead', a.years desc, m.id)
                        from people.person m
                       cross join lateral (select extract(year from age((at at time zone 'Europe/London')::date, m.date_of_birth))::integer) as a(years)
                       where m.household_id = h.id),
           'needs', to_jsonb(h.needs),
           'requirements', jsonb_build_object('wheelchair', h.wheelchair, 'stepFree', h.step_free, 'selfContained', h.self_contained,
                                              'womenOnly', h.women_only, 'pets', h.pets))
    from placements.placement p
    join people.household h on h.id = p.household_id
   where p.id = placement
     and p.provider_id = access.organisation_id()
     and p.status = 'offered' and p.hold_expires_at > at
$$;
