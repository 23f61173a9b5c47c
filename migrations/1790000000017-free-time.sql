-- What is free, found without looking at what is taken. For each unit the periods that no claim covers, computed from the ledger in
-- the transaction that changes it. The clock alone changes what is free, too: a hold lapses, a household overstays. Both moments
-- are known beforehand, so each row says from when and until when it is true, and a search at any instant reads the rows true then.
-- It is derived: the ledger and its constraint decide every claim.
create table availability.free_time (
  unit_id              uuid        not null references accommodation.unit,
  free_from            timestamptz not null,
  free_until           timestamptz not null,
  true_from            timestamptz not null,
  true_until           timestamptz not null,
  -- Repeated from the unit, so that a search reads one row for one answer.
  premises_id          uuid        not null references accommodation.premises,
  local_authority_code text        not null references directory.local_authority,
  profile_id           integer     not null references accommodation.unit_profile,
  confirmed_at         timestamptz,
  standards_until      date,
  primary key (unit_id, true_from, free_from),
  constraint some_time check (free_from < free_until and true_from < true_until)
) with (fillfactor = 80);

-- Free for good from some day on, and free between two claims: one question each.
create index free_for_good on availability.free_time (local_authority_code, free_from) where free_until = 'infinity';
create index free_for_a_while on availability.free_time (local_authority_code, free_until, free_from) where free_until < 'infinity';
create index free_for_good_anywhere on availability.free_time (free_from) where free_until = 'infinity';
create index free_for_a_while_anywhere on availability.free_time (free_until, free_from) where free_until < 'infinity';

alter table availability.free_time enable row level security;
alter table availability.free_time force row level security;
create policy the_owner on availability.free_time to current_user using (true) with check (true);
create policy staff_see on availability.free_time for select using ((select access.is_signed_in()));

-- How many units there are, by area and kind: what is not free is counted without being looked at.
create table availability.stock (
  local_authority_code text    not null references directory.local_authority,
  category             text    not null,
  units                integer not null check (units >= 0),
  primary key (local_authority_code, category)
);

alter table availability.stock enable row level security;
alter table availability.stock force row level security;
create policy the_owner on availability.stock to current_user using (true) with check (true);
create policy staff_see on availability.stock for select using ((select access.is_signed_in()));

-- The periods in which units are free, and when each of them is true. The moments at which the clock changes the answer are those
-- at which a hold lapses or a stay outlasts its expected end; between two of them the claims that count stay the same.
create function availability.free_periods(units uuid[])
  returns table (unit_id uuid, free_from timestamptz, free_until timestamptz, true_from timestamptz, true_until timestamptz)
  language sql stable
as $$
  with claim as (
    select o.unit_id, o.during, o.lapses_at, case when o.unfinished then upper(o.during) end as overstays_at
      from availability.unit_occupancy o
     where o.unit_id = any (units)),
  moment as (
    select u.unit_id, '-infinity'::timestamptz as since from unnest(units) as u(unit_id)
     union
    select c.unit_id, c.lapses_at from claim c where c.lapses_at is not null
     union
    select c.unit_id, c.overstays_at from claim c where c.overstays_at is not null),
  span as (
    select m.unit_id, m.since, lead(m.since, 1, 'infinity'::timestamptz) over (partition by m.unit_id order by m.since) as until
      from moment m),
  taken as (
    select s.unit_id, s.since, s.until,
           coalesce(range_agg(c.during) filter (where c.lapses_at is null or c.lapses_at > s.since), '{}') as during,
           coalesce(bool_or(c.overstays_at <= s.since), false) as overstayed
      from span s left join claim c on c.unit_id = s.unit_id
     group by s.unit_id, s.since, s.until)
  select t.unit_id, coalesce(lower(free.period), '-infinity'), coalesce(upper(free.period), 'infinity'), t.since, t.until
    from taken t
   cross join lateral unnest('{(,)}'::tstzmultirange - t.during) as free(period)
   where not t.overstayed
$$;

create function availability.keep_free_time(units uuid[]) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  delete from availability.free_time f
   where f.unit_id = any (units)
     and not exists (select 1 from availability.free_periods(units) p
                      where p.unit_id = f.unit_id and p.free_from = f.free_from and p.free_until = f.free_until
                        and p.true_from = f.true_from and p.true_until = f.true_until);
  insert into availability.free_time (unit_id, free_from, free_until, true_from, true_until,
                                      premises_id, local_authority_code, profile_id, confirmed_at, standards_until)
    select p.unit_id, p.free_from, p.free_until, p.true_from, p.true_until,
           u.premises_id, b.local_authority_code, u.profile_id, u.confirmed_at, u.standards_until
      from availability.free_periods(units) p
      join accommodation.unit u on u.id = p.unit_id
      join accommodation.premises b on b.id = u.premises_id
    on conflict (unit_id, true_from, free_from) do nothing;
end
$$;

create function availability.claims_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_op = 'INSERT' then
    perform availability.keep_free_time(array(select distinct n.unit_id from new_claims n));
  elsif tg_op = 'DELETE' then
    perform availability.keep_free_time(array(select distinct o.unit_id from old_claims o));
  else
    perform availability.keep_free_time(array(select n.unit_id from new_claims n union select o.unit_id from old_claims o));
  end if;
  return null;
end
$$;

create trigger claims_added after insert on availability.unit_occupancy referencing new table as new_claims
  for each statement execute function availability.claims_changed();
create trigger claims_changed after update on availability.unit_occupancy referencing old table as old_claims new table as new_claims
  for each statement execute function availability.claims_changed();
create trigger claims_gone after delete on availability.unit_occupancy referencing old table as old_claims
  for each statement execute function availability.claims_changed();

create function availability.units_added() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform availability.keep_free_time(array(select n.id from new_units n));
  insert into availability.stock as s (local_authority_code, category, units)
    select p.local_authority_code, p.category, count(*)
      from new_units n join accommodation.premises p on p.id = n.premises_id
     group by p.local_authority_code, p.category
     order by p.local_authority_code, p.category
    on conflict (local_authority_code, category) do update set units = s.units + excluded.units;
  return null;
end
$$;

create trigger units_added after insert on accommodation.unit referencing new table as new_units
  for each statement execute function availability.units_added();

create function availability.unit_said() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  update availability.free_time
     set profile_id = new.profile_id, confirmed_at = new.confirmed_at, standards_until = new.standards_until
   where unit_id = new.id;
  return null;
end
$$;

create trigger unit_said after update on accommodation.unit
  for each row when (old.profile_id is distinct from new.profile_id or old.confirmed_at is distinct from new.confirmed_at
                     or old.standards_until is distinct from new.standards_until)
  execute function availability.unit_said();

select availability.keep_free_time(array(select id from accommodation.unit));
insert into availability.stock (local_authority_code, category, units)
  select p.local_authority_code, p.category, count(*)
    from accommodation.unit u join accommodation.premises p on p.id = u.premises_id
   group by p.local_authority_code, p.category;

-- Where a household that must not meet this one has a place or lives. Only these premises are said, never whose; they are left out
-- of a search as if they were not free.
create function availability.premises_to_avoid(household uuid) returns uuid[]
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(array_agg(distinct u.premises_id), '{}')
    from (select c.other_household_id as id from people.conflict c where c.household_id = household and c.ended_at is null
           union
          select c.household_id from people.conflict c where c.other_household_id = household and c.ended_at is null) other
    join placements.placement p on p.household_id = other.id and p.status in ('accepted', 'arrived')
    join accommodation.unit u on u.id = p.unit_id
$$;

-- Nights that a household has a place for, by unit: of those it lives in and has left, for a limit that counts across stays.
create function availability.nights_of(household uuid)
  returns table (unit_id uuid, profile_id integer, during tstzrange)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select o.unit_id, u.profile_id, o.during
    from placements.placement p
    join availability.unit_occupancy o on o.placement_id = p.id and o.kind = 'stay'
    join accommodation.unit u on u.id = o.unit_id
   where p.household_id = household and people.sees_household(household)
$$;
