-- Both functions are asked once for every row that is read or written about a household. A connection plans them once, perhaps while
-- the tables were as good as empty, and then any index looks as good as another: what belongs to one organisation, or the whole ledger,
-- was read for every household of an import. Written like this there is only one way to find the rows, whenever the plan is made.
create or replace function people.sees_household(wanted uuid)
  returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select access.is_system()
      or coalesce((select h.organisation_id from people.household h where h.id = wanted) = access.organisation_id(), false)
      or exists (select 1 from people.household_share s
                  where s.household_id = wanted and s.organisation_id = access.organisation_id() and s.ended_at is null)
      or coalesce(access.organisation_id() = any (array(
           select p.provider_id from placements.placement p
            where p.household_id = wanted and p.status in ('accepted', 'arrived'))), false)
$$;

create or replace function availability.nights_of(household uuid)
  returns table (unit_id uuid, profile_id integer, during tstzrange, lapses_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select o.unit_id, u.profile_id, case when o.unfinished then tstzrange(lower(o.during), null) else o.during end,
         case when p.status = 'offered' then p.hold_expires_at end
    from placements.placement p
   cross join lateral (
         select c.unit_id, c.during, c.unfinished from availability.unit_occupancy c
          where c.placement_id = p.id and c.kind in ('stay', 'hold') offset 0) o
    join accommodation.unit u on u.id = o.unit_id
   where p.household_id = household and people.sees_household(household)
$$;
