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
  provider_id          uuid        not null references directory.provider,
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

-- The claims of one unit, without the cost of asking a range index for them.
create index unit_occupancy_unit on availability.unit_occupancy (unit_id);

alter table availability.free_time enable row level security;
alter table availability.free_time force row level security;
create policy the_owner on availability.free_time to current_user using (true) with check (true);
create policy staff_see on availability.free_time for select using ((select access.is_signed_in()));

-- Free time is kept from this instant on. What was free long ago is of use to nobody, and asking about it would grow with every year.
create table availability.free_time_kept (
  since timestamptz not null
);
create unique index one_row_of_free_time_kept on availability.free_time_kept ((true));
insert into availability.free_time_kept (since) values ('-infinity');

alter table availability.free_time_kept enable row level security;
alter table availability.free_time_kept force row level security;
create policy the_owner on availability.free_time_kept to current_user using (true) with check (true);
create policy staff_see on availability.free_time_kept for select using ((select access.is_signed_in()));

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

-- The periods in which a unit is free, and when each of them is true. The moments at which the clock changes the answer are those
-- at which a hold lapses or a stay outlasts its expected end; between two of them the claims that count stay the same.
create function availability.free_periods(wanted uuid)
  returns table (free_from timestamptz, free_until timestamptz, true_from timestamptz, true_until timestamptz)
  language sql stable
as $$
  with claim as materialized (
    select o.during, o.lapses_at, case when o.unfinished then upper(o.during) end as overstays_at
      from availability.unit_occupancy o
     where o.unit_id = wanted
       and (o.unfinished or coalesce(upper(o.during), 'infinity') > (select k.since from availability.free_time_kept k))),
  moment as (
    select '-infinity'::timestamptz as since
     union
    select c.lapses_at from claim c where c.lapses_at is not null
     union
    select c.overstays_at from claim c where c.overstays_at is not null),
  span as (
    select m.since, lead(m.since, 1, 'infinity'::timestamptz) over (order by m.since) as until from moment m),
  taken as (
    select s.since, s.until,
           coalesce(range_agg(c.during) filter (where c.lapses_at is null or c.lapses_at > s.since), '{}') as during
      from span s left join claim c on true
     group by s.since, s.until
    having not coalesce(bool_or(c.overstays_at <= s.since), false))
  select coalesce(lower(free.period), '-infinity'), coalesce(upper(free.period), 'infinity'), t.since, t.until
    from taken t
   cross join lateral unnest('{(,)}'::tstzmultirange - t.during) as free(period)
   where coalesce(upper(free.period), 'infinity') > (select k.since from availability.free_time_kept k)
$$;

create function availability.keep_free_time(unit uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  place record;
begin
  select u.id, u.premises_id, u.provider_id, b.local_authority_code, u.profile_id, u.confirmed_at, u.standards_until
    into place
    from accommodation.unit u join accommodation.premises b on b.id = u.premises_id
   where u.id = unit;
  with free as materialized (select p.* from availability.free_periods(unit) p),
  gone as (
    delete from availability.free_time f
     where f.unit_id = unit
       and not exists (select 1 from free n where n.true_from = f.true_from and n.free_from = f.free_from))
  insert into availability.free_time as f (unit_id, free_from, free_until, true_from, true_until,
                                           premises_id, provider_id, local_authority_code, profile_id, confirmed_at, standards_until)
    select place.id, n.free_from, n.free_until, n.true_from, n.true_until,
           place.premises_id, place.provider_id, place.local_authority_code, place.profile_id, place.confirmed_at, place.standards_until
      from free n
     where not exists (select 1 from availability.free_time f
                        where f.unit_id = unit and f.true_from = n.true_from and f.free_from = n.free_from
                          and f.true_until = n.true_until and f.free_until = n.free_until)
    on conflict (unit_id, true_from, free_from) do update
       set free_until = excluded.free_until, true_until = excluded.true_until;
end
$$;

-- Moves the instant from which free time is kept; how many rows were forgotten.
create function availability.forget_free_time(before timestamptz) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  forgotten integer;
begin
  update availability.free_time_kept set since = before where since < before;
  delete from availability.free_time where free_until <= before;
  get diagnostics forgotten = row_count;
  return forgotten;
end
$$;

create function availability.claims_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  changed uuid;
begin
  if tg_op = 'INSERT' then
    for changed in select distinct n.unit_id from new_claims n loop
      perform availability.keep_free_time(changed);
    end loop;
  elsif tg_op = 'DELETE' then
    for changed in select distinct o.unit_id from old_claims o loop
      perform availability.keep_free_time(changed);
    end loop;
  else
    for changed in select n.unit_id from new_claims n union select o.unit_id from old_claims o loop
      perform availability.keep_free_time(changed);
    end loop;
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
  -- Nobody has claimed any time of a new unit.
  insert into availability.free_time (unit_id, free_from, free_until, true_from, true_until,
                                      premises_id, provider_id, local_authority_code, profile_id, confirmed_at, standards_until)
    select n.id, '-infinity', 'infinity', '-infinity', 'infinity',
           n.premises_id, n.provider_id, p.local_authority_code, n.profile_id, n.confirmed_at, n.standards_until
      from new_units n join accommodation.premises p on p.id = n.premises_id;
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

select availability.keep_free_time(id) from accommodation.unit;
insert into availability.stock (local_authority_code, category, units)
  select p.local_authority_code, p.category, count(*)
    from accommodation.unit u join accommodation.premises p on p.id = u.premises_id
   group by p.local_authority_code, p.category;

-- Where a household that must not meet this one has a place or lives. Only these premises are said, never whose; they are left out
-- of a search as if they were not free.
create function availability.premises_to_avoid(household uuid) returns uuid[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  others uuid[];
begin
  others := array(
    select c.other_household_id from people.conflict c where c.household_id = household and c.ended_at is null
     union
    select c.household_id from people.conflict c where c.other_household_id = household and c.ended_at is null);
  if cardinality(others) = 0 then
    return others;
  end if;
  return array(
    select distinct u.premises_id
      from placements.placement p
      join accommodation.unit u on u.id = p.unit_id
     where p.household_id = any (others) and p.status in ('offered', 'accepted', 'arrived'));
end
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
