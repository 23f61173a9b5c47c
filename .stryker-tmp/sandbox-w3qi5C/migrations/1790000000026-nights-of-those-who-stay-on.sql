-- Nights that a household has a place for, by unit: of those it lives in and has left, for a limit that counts across stays. Whoever
-- has not left still lives there, whatever end was expected: such a stay has no end yet.
create or replace function availability.nights_of(household uuid)
  returns table (unit_id uuid, profile_id integer, during tstzrange)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select o.unit_id, u.profile_id, case when o.unfinished then tstzrange(lower(o.during), null) else o.during end
    from placements.placement p
    join availability.unit_occupancy o on o.placement_id = p.id and o.kind = 'stay'
    join accommodation.unit u on u.id = o.unit_id
   where p.household_id = household and people.sees_household(household)
$$;
