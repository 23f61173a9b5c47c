-- Nights that a household has a place for count from the agreement on: of two stays in bed and breakfast that are agreed one after the
-- other, the second is asked with the first, though nobody has arrived.
create or replace function availability.nights_of(household uuid)
  returns table (unit_id uuid, profile_id integer, during tstzrange)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select o.unit_id, u.profile_id, case when o.unfinished then tstzrange(lower(o.during), null) else o.during end
    from placements.placement p
    join availability.unit_occupancy o on o.placement_id = p.id and (o.kind = 'stay' or (o.kind = 'hold' and p.status = 'accepted'))
    join accommodation.unit u on u.id = o.unit_id
   where p.household_id = household and people.sees_household(household)
$$;
