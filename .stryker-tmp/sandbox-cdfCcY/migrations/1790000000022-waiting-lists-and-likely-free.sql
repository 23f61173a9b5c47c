-- A provider's named set of units that can be waited for together, such as its family rooms.
create table placements.unit_group (
  id          uuid        primary key,
  provider_id uuid        not null references directory.provider,
  name        text        not null,
  version     integer     not null default 1,
  created_at  timestamptz not null,
  created_by  uuid        references access.app_user,
  constraint one_group_of_a_name unique (provider_id, name)
);

create table placements.unit_group_member (
  unit_group_id uuid not null references placements.unit_group,
  unit_id       uuid not null references accommodation.unit,
  primary key (unit_group_id, unit_id)
);

create index unit_group_member_unit on placements.unit_group_member (unit_id);

-- One household that waits for a unit of a group. The order is that in which they came, and nothing that they choose changes it.
create table placements.waiting_entry (
  id              uuid        primary key,
  unit_group_id   uuid        not null references placements.unit_group,
  household_id    uuid        not null references people.household,
  organisation_id uuid        not null references access.organisation,
  joined_at       timestamptz not null,
  -- The first day on which they could come; null: at once.
  from_day        date,
  left_at         timestamptz,
  left_reason     text,
  -- The place they agreed to; if it comes to nothing they wait where they waited before.
  placement_id    uuid        references placements.placement,
  created_by      uuid        references access.app_user,
  constraint leaves_for_a_reason check ((left_at is null) = (left_reason is null)),
  constraint a_place_takes_them_off check (placement_id is null or left_reason = 'placed')
);

create unique index waits_once_in_a_group on placements.waiting_entry (unit_group_id, household_id) where left_at is null;
create index waiting_in_order on placements.waiting_entry (unit_group_id, joined_at, id) where left_at is null;
create index waiting_household on placements.waiting_entry (household_id);
create index waiting_placement on placements.waiting_entry (placement_id) where placement_id is not null;

-- One household's turn to be offered one unit while it stands empty; the next one's comes when it has ended.
create table placements.waiting_turn (
  id         uuid        primary key,
  entry_id   uuid        not null references placements.waiting_entry,
  unit_id    uuid        not null references accommodation.unit,
  -- Since when it stands empty, or since when they wait, if that is later.
  free_since date        not null,
  -- Its workers' task to offer the unit.
  task_id    uuid        not null references tasks.task,
  raised_at  timestamptz not null,
  ended_at   timestamptz,
  constraint one_turn_while_it_stands_empty unique (entry_id, unit_id, free_since)
);

create unique index one_household_at_a_time on placements.waiting_turn (unit_id) where ended_at is null;
create index waiting_turn_task on placements.waiting_turn (task_id) where ended_at is null;
create unique index one_unit_at_a_time on placements.waiting_turn (entry_id) where ended_at is null;

alter table placements.unit_group enable row level security;
alter table placements.unit_group force row level security;
create policy the_owner on placements.unit_group to current_user using (true) with check (true);
create policy staff_see on placements.unit_group for select using ((select access.is_signed_in()));
create policy its_provider_makes on placements.unit_group for insert with check (provider_id = (select access.organisation_id()));
create policy its_provider_changes on placements.unit_group for update
  using (access.is_system() or provider_id = (select access.organisation_id()))
  with check (access.is_system() or provider_id = (select access.organisation_id()));

alter table placements.unit_group_member enable row level security;
alter table placements.unit_group_member force row level security;
create policy the_owner on placements.unit_group_member to current_user using (true) with check (true);
create policy staff_see on placements.unit_group_member for select using ((select access.is_signed_in()));
create policy its_provider_adds on placements.unit_group_member for insert
  with check (exists (select 1 from placements.unit_group g where g.id = unit_group_id and g.provider_id = (select access.organisation_id())));
create policy its_provider_removes on placements.unit_group_member for delete
  using (exists (select 1 from placements.unit_group g where g.id = unit_group_id and g.provider_id = (select access.organisation_id())));

alter table placements.waiting_entry enable row level security;
alter table placements.waiting_entry force row level security;
create policy the_owner on placements.waiting_entry to current_user using (true) with check (true);
create policy seen on placements.waiting_entry using (people.sees_household(household_id)) with check (people.sees_household(household_id));

alter table placements.waiting_turn enable row level security;
alter table placements.waiting_turn force row level security;
create policy the_owner on placements.waiting_turn to current_user using (true) with check (true);
create policy seen on placements.waiting_turn
  using (exists (select 1 from placements.waiting_entry e where e.id = entry_id))
  with check (exists (select 1 from placements.waiting_entry e where e.id = entry_id));

-- Who waits, in order: all of them for the group's provider, who is told ages, needs and requirements and of nobody who they are;
-- for everybody else the households that they see.
create function placements.waiting_list(unit_group uuid, today date)
  returns table (entry_id uuid, place integer, household_id uuid, joined_at timestamptz, from_day date, people jsonb, needs text[],
                 need_levels jsonb, requirements jsonb)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select w.id, w.place::integer, case when seen.sees then w.household_id end, w.joined_at, w.from_day,
         (select jsonb_agg(jsonb_build_object('age', a.years, 'sex', m.sex, 'child',
                   a.years < 18 and m.relationship_to_lead not in ('self', 'partner'))
                 order by m.key <> 'lead', a.years desc, m.id)
            from people.person m
           cross join lateral (select extract(year from age(today, m.date_of_birth))::integer) as a(years)
           where m.household_id = h.id and people.belongs(m, today)),
         h.needs, h.need_levels,
         jsonb_build_object('wheelchair', h.wheelchair, 'stepFree', h.step_free, 'selfContained', h.self_contained,
                            'womenOnly', h.women_only, 'carerSpace', h.carer_space, 'pets', h.pets)
    from (select e.*, row_number() over (order by e.joined_at, e.id) as place
            from placements.waiting_entry e
           where e.unit_group_id = unit_group and e.left_at is null) w
    join placements.unit_group g on g.id = w.unit_group_id
    join people.household h on h.id = w.household_id
   cross join lateral (select people.sees_household(w.household_id) as sees) seen
   where seen.sees or g.provider_id = access.organisation_id()
   order by w.place
$$;

-- When a unit whose household has no expected last day is likely to become free, by the work that is left before they move on. It
-- is a forecast: nothing is free by it. Written by the functions below, and read without whose stay it is about.
create table availability.likely_free (
  unit_id              uuid        primary key references accommodation.unit,
  placement_id         uuid        not null references placements.placement,
  -- The first day on which the next household could come: turnaround is over.
  on_day               date        not null,
  basis                text        not null check (basis in ('move-on-tasks')),
  said_at              timestamptz not null,
  -- Repeated from the unit, as in availability.free_time.
  premises_id          uuid        not null references accommodation.premises,
  provider_id          uuid        not null references directory.provider,
  local_authority_code text        not null references directory.local_authority,
  profile_id           integer     not null references accommodation.unit_profile
);

create index likely_free_placement on availability.likely_free (placement_id);
create index likely_free_area on availability.likely_free (local_authority_code, on_day);

alter table availability.likely_free enable row level security;
alter table availability.likely_free force row level security;
create policy the_owner on availability.likely_free to current_user using (true) with check (true);
create policy staff_see on availability.likely_free for select using ((select access.is_signed_in()));

create function availability.expect_free(unit uuid, placement uuid, on_day date, basis text, at timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if not access.is_system() then
    raise exception 'forecasts are made by the system' using errcode = 'insufficient_privilege';
  end if;
  insert into availability.likely_free as l (unit_id, placement_id, on_day, basis, said_at,
                                        premises_id, provider_id, local_authority_code, profile_id)
    select u.id, placement, on_day, basis, at, u.premises_id, u.provider_id, p.local_authority_code, u.profile_id
      from accommodation.unit u join accommodation.premises p on p.id = u.premises_id
     where u.id = unit
    on conflict (unit_id) do update
      set placement_id = excluded.placement_id, on_day = excluded.on_day, basis = excluded.basis, said_at = excluded.said_at,
          premises_id = excluded.premises_id, provider_id = excluded.provider_id,
          local_authority_code = excluded.local_authority_code, profile_id = excluded.profile_id;
end
$$;

create function availability.forget_expected(placement uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if not access.is_system() then
    raise exception 'forecasts are made by the system' using errcode = 'insufficient_privilege';
  end if;
  delete from availability.likely_free l where l.placement_id = placement;
end
$$;

create function availability.unit_offers_something_else() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  update availability.likely_free set profile_id = new.profile_id where unit_id = new.id;
  return null;
end
$$;

create trigger unit_offers_something_else after update on accommodation.unit
  for each row when (old.profile_id is distinct from new.profile_id)
  execute function availability.unit_offers_something_else();
