-- Who at other services could take a package over: those who can hold one, of services that the caller knows to work with the household. Names and
-- services, and nothing else of them. A provider that the caller must not know to house them is not among these (`placements.is_seen`).
create function support.others_to_take(package uuid, able text[]) returns table (id uuid, name text, service text)
language sql stable security definer set search_path to 'pg_catalog', 'pg_temp' as $$
  select u.id, u.name, o.name
    from support.package k
    join people.household h on h.id = k.household_id
    join lateral (
      select h.organisation_id as id
      union select s.organisation_id from people.household_share s where s.household_id = h.id and s.ended_at is null
      union select p.provider_id from placements.placement p
       where p.household_id = h.id and p.status in ('accepted', 'arrived')
         and placements.is_seen(p.household_id, p.provider_id, p.organisation_id, p.status)) works on true
    join access.organisation o on o.id = works.id
    join access.app_user u on u.organisation_id = o.id and u.active and u.roles && able
   where k.id = package and k.organisation_id = access.organisation_id() and o.id <> k.organisation_id
     and people.sees_household(h.id)
   order by o.name, u.name, u.id
$$;
