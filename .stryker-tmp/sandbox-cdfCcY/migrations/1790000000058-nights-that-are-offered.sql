-- Nights count from the offer on, for as long as it stands: of two offers of bed and breakfast one after the other, whichever comes first,
-- the second is asked with the first. `lapses_at` is null where nothing can lapse any more.
drop function availability.nights_of(uuid);
create function availability.nights_of(household uuid)
  returns table (unit_id uuid, profile_id integer, during tstzrange, lapses_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select o.unit_id, u.profile_id, case when o.unfinished then tstzrange(lower(o.during), null) else o.during end,
         case when p.status = 'offered' then p.hold_expires_at end
    from placements.placement p
    join availability.unit_occupancy o on o.placement_id = p.id and o.kind in ('stay', 'hold')
    join accommodation.unit u on u.id = o.unit_id
   where p.household_id = household and people.sees_household(household)
$$;
