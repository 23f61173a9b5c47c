-- Of other providers' places a provider that only houses a household sees those that it has left, and no offer that came to nothing: the next place
-- may have been offered before.
create or replace function placements.is_seen(household uuid, provider uuid, offered_by uuid, status text) returns boolean
language sql stable security definer set search_path to 'pg_catalog', 'pg_temp' as $$
  select provider = access.organisation_id()
      or people.keeps_household(household)
      or ((offered_by = access.organisation_id() or status in ('departed', 'transferred')) and people.sees_household(household))
$$;

-- Nor does it see with whom else the household is shared, and it does not share it with itself, so as to see all and to see it for good.
drop policy seen on people.household_share;
create policy seen on people.household_share for select
  using (people.keeps_household(household_id) or organisation_id = (select access.organisation_id())
         or exists (select 1 from access.app_user u where u.id = shared_by));
create policy ended_by_who_sees_it on people.household_share for update
  using (people.keeps_household(household_id) or exists (select 1 from access.app_user u where u.id = shared_by));
create policy shared_by_who_sees_them on people.household_share for insert
  with check (people.sees_household(household_id)
              and (organisation_id <> (select access.organisation_id()) or people.keeps_household(household_id)));

-- Services that the household is shared with take support over from those who may know of it.
create or replace function support.others_to_take(package uuid, able text[]) returns table (id uuid, name text, service text)
language sql stable security definer set search_path to 'pg_catalog', 'pg_temp' as $$
  select u.id, u.name, o.name
    from support.package k
    join people.household h on h.id = k.household_id
    join lateral (
      select h.organisation_id as id
      union select s.organisation_id from people.household_share s
       where s.household_id = h.id and s.ended_at is null and people.keeps_household(h.id)
      union select p.provider_id from placements.placement p
       where p.household_id = h.id and p.status in ('accepted', 'arrived')
         and placements.is_seen(p.household_id, p.provider_id, p.organisation_id, p.status)) works on true
    join access.organisation o on o.id = works.id
    join access.app_user u on u.organisation_id = o.id and u.active and u.roles && able
   where k.id = package and k.organisation_id = access.organisation_id() and o.id <> k.organisation_id
     and people.sees_household(h.id)
   order by o.name, u.name, u.id
$$;

-- Applications that were taken within the two years of s.195A before that was kept with them.
update homelessness.application a set private_offer_accepted_on = c.day_one
  from homelessness.clock c join homelessness.application b on b.id = c.application_id
 where c.clock = 'K-21' and c.status = 'met' and a.private_offer_accepted_on is null and a.id <> b.id
   and a.household_id = b.household_id and a.organisation_id = b.organisation_id and a.approached_on = c.met_on;
