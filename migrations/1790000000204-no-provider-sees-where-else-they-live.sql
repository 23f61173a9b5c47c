-- A provider that sees a household only because it houses it, or is about to, sees no other provider's place while that one is offered, agreed
-- or lived in, unless it offered that place itself: a refuge that they leave is not led to the next one, nor the next one to where they are now.

-- Whether the caller keeps the household: recorded it, or has it shared with them. Houses it is another matter.
create function people.keeps_household(wanted uuid) returns boolean
language sql stable security definer set search_path to 'pg_catalog', 'pg_temp' as $$
  select access.is_system()
      or coalesce((select h.organisation_id from people.household h where h.id = wanted) = access.organisation_id(), false)
      or exists (select 1 from people.household_share s
                  where s.household_id = wanted and s.organisation_id = access.organisation_id() and s.ended_at is null)
$$;

create or replace function people.sees_household(wanted uuid) returns boolean
language sql stable security definer set search_path to 'pg_catalog', 'pg_temp' as $$
  select people.keeps_household(wanted)
      or coalesce(access.organisation_id() = any (array(
           select p.provider_id from placements.placement p
            where p.household_id = wanted and p.status in ('accepted', 'arrived'))), false)
$$;

create function placements.is_seen(household uuid, provider uuid, offered_by uuid, status text) returns boolean
language sql stable security definer set search_path to 'pg_catalog', 'pg_temp' as $$
  select provider = access.organisation_id()
      or people.keeps_household(household)
      or ((offered_by = access.organisation_id() or status not in ('offered', 'accepted', 'arrived'))
          and people.sees_household(household))
$$;

drop policy seen on placements.placement;
create policy seen on placements.placement for select
  using (provider_id = (select access.organisation_id()) or placements.is_seen(household_id, provider_id, organisation_id, status));
drop policy who_sees_changes on placements.placement;
create policy who_sees_changes on placements.placement for update
  using (provider_id = (select access.organisation_id()) or placements.is_seen(household_id, provider_id, organisation_id, status));

create or replace function placements.seen_after(after uuid, most integer) returns setof uuid
language sql stable security definer set search_path to 'pg_catalog', 'pg_temp' as $$
  (select p.id from placements.placement p
    where p.provider_id = access.organisation_id() and p.id > coalesce(after, '00000000-0000-0000-0000-000000000000')
    order by p.id limit most)
  union
  (select p.id from people.newest_seen(null, null) h (id) join placements.placement p on p.household_id = h.id
    where p.id > coalesce(after, '00000000-0000-0000-0000-000000000000')
      and placements.is_seen(p.household_id, p.provider_id, p.organisation_id, p.status)
    order by p.id limit most)
  order by 1 limit most
$$;

create or replace function accommodation.disclose_address(
  premises uuid, for_placement uuid, purpose_code text, at timestamptz, request text)
returns bytea language plpgsql security definer set search_path to 'pg_catalog', 'pg_temp' as $$
declare
  address bytea;
begin
  select a.sealed into address
    from accommodation.premises_address a
    join accommodation.premises p on p.id = a.premises_id
   where a.premises_id = premises
     and (p.provider_id = access.organisation_id()
          or exists (select 1
                       from placements.placement pl
                       join accommodation.unit u on u.id = pl.unit_id
                      where u.premises_id = premises
                        and (for_placement is null or pl.id = for_placement)
                        and pl.status in ('accepted', 'arrived')
                        and placements.is_seen(pl.household_id, pl.provider_id, pl.organisation_id, pl.status)));
  insert into audit.entry (at, request_id, actor_kind, actor_id, organisation_id, action, outcome, subject_type, subject_id, details)
    values (at, request, 'user', access.user_id(), access.organisation_id(), 'address.disclosed',
            case when address is null then 'refused' else 'done' end, 'premises', premises,
            jsonb_strip_nulls(jsonb_build_object('purpose', purpose_code, 'placementId', for_placement)));
  return address;
end
$$;

-- The one act that ends a stay and begins the next, which the provider of the first may not see: in one statement, so that at no moment does
-- the household live in two places or in none.
create function placements.swap(closed uuid, opened uuid, left_at timestamptz, on_side text, why text) returns void
language plpgsql security definer set search_path to 'pg_catalog', 'pg_temp' as $$
begin
  perform 1 from placements.placement c join placements.placement o on o.transferred_from = c.id
    where c.id = closed and o.id = opened and c.status = 'arrived' and o.status = 'offered'
      and placements.is_seen(c.household_id, c.provider_id, c.organisation_id, c.status);
  if not found then
    raise insufficient_privilege using message = 'a transfer ends a stay that the caller sees';
  end if;
  update placements.placement p
     set status      = case p.id when closed then 'transferred' else 'arrived' end,
         departed_at = case p.id when closed then left_at end,
         ended_by    = case p.id when closed then on_side end,
         reason      = case p.id when closed then why end,
         version     = p.version + case p.id when closed then 1 else 0 end
   where p.id in (closed, opened);
end
$$;
