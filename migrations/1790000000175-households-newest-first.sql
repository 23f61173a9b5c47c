-- The newest households that the caller sees, from the three ways in which people.sees_household lets somebody see one. Asked the other way
-- round, it would be asked about every household of the country. No more than `most`, and only those before `before` when that is given.
create index household_newest on people.household (organisation_id, id);
drop index people.household_organisation;
create index open_share_newest on people.household_share (organisation_id, household_id) where ended_at is null;

create function people.newest_seen(before uuid, most integer) returns setof uuid
  language sql stable security definer rows 50 set search_path = pg_catalog, pg_temp
as $$
  (select h.id from people.household h
    where h.organisation_id = access.organisation_id() and h.id < coalesce(before, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
    order by h.id desc limit most)
  union
  (select s.household_id from people.household_share s
    where s.organisation_id = access.organisation_id() and s.ended_at is null
      and s.household_id < coalesce(before, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
    order by s.household_id desc limit most)
  union
  (select distinct p.household_id from placements.placement p
    where p.provider_id = access.organisation_id() and p.status in ('accepted', 'arrived')
      and p.household_id < coalesce(before, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
    order by p.household_id desc limit most)
  order by 1 desc limit most
$$;
