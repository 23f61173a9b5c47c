-- The next placements that the caller sees, in the order in which they were made: those in their own units, and those of every household
-- that they see. No more than `most`, and only those after `after` when that is given.
create function placements.seen_after(after uuid, most integer) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  (select p.id from placements.placement p
    where p.provider_id = access.organisation_id() and p.id > coalesce(after, '00000000-0000-0000-0000-000000000000')
    order by p.id limit most)
  union
  (select p.id from people.newest_seen(null, null) h (id) join placements.placement p on p.household_id = h.id
    where p.id > coalesce(after, '00000000-0000-0000-0000-000000000000')
    order by p.id limit most)
  order by 1 limit most
$$;
