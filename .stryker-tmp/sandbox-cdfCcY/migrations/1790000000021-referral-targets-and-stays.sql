-- How soon a provider answers an offer. A version is never changed; the next one holds for offers made from then on.
create table placements.referral_policy (
  version               integer     generated always as identity primary key,
  answer_within_minutes integer     not null check (answer_within_minutes between 2 and 10080),
  remind_after_minutes  integer     not null check (remind_after_minutes between 1 and answer_within_minutes - 1),
  -- Whether those who placed the household telephone when the time is up.
  escalate_to_authority boolean     not null,
  in_force_from         timestamptz not null,
  created_by            uuid        references access.app_user
);

insert into placements.referral_policy (answer_within_minutes, remind_after_minutes, escalate_to_authority, in_force_from)
  values (120, 60, true, '-infinity');

alter table placements.referral_policy enable row level security;
alter table placements.referral_policy force row level security;
create policy the_owner on placements.referral_policy to current_user using (true) with check (true);
create policy staff_see on placements.referral_policy for select using ((select access.is_signed_in()));
create policy staff_begin on placements.referral_policy for insert with check (access.is_signed_in());

alter table placements.placement
  -- The target that held when the offer was made; none for what a transfer opened.
  add column policy_version     integer references placements.referral_policy,
  add column answer_by          timestamptz,
  add column out_of_area_reason text,
  add constraint a_target_has_a_policy check ((policy_version is null) = (answer_by is null));

-- Whatever ended is said to have ended for a reason.
update placements.placement set ended_by = 'system', reason = 'hold-lapsed' where status = 'expired' and reason is null;
update placements.placement set reason = 'reason-not-known' where status = 'not-arrived' and reason is null;
update placements.placement set ended_by = 'organisation'
 where status in ('not-arrived', 'departed', 'transferred') and ended_by is null;

alter table placements.placement
  add constraint ends_for_a_reason check (status not in ('declined', 'withdrawn', 'expired', 'not-arrived') or (ended_by is not null and reason is not null));

-- What was decided about a household that is still there after the day on which they were expected to leave. It only grows.
create table placements.overstay (
  id           uuid        primary key,
  placement_id uuid        not null references placements.placement,
  -- The day that had been expected; an extension makes it a later one, for which nothing has been decided.
  expected_to  date        not null,
  authorised   boolean     not null,
  until_day    date        check (until_day > expected_to),
  reason       text        not null,
  decided_at   timestamptz not null,
  decided_by   uuid        references access.app_user,
  constraint authorised_until_a_day check (authorised = (until_day is not null))
);

create index overstay_placement on placements.overstay (placement_id, expected_to, decided_at);

alter table placements.overstay enable row level security;
alter table placements.overstay force row level security;
create policy the_owner on placements.overstay to current_user using (true) with check (true);
create policy seen on placements.overstay
  using (exists (select 1 from placements.placement p where p.id = placement_id))
  with check (exists (select 1 from placements.placement p where p.id = placement_id));

-- As before; what lapsed says so.
create or replace function availability.release_lapsed_holds(unit uuid, at timestamptz) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  lapsed uuid[];
begin
  perform 1 from accommodation.unit u where u.id = unit for no key update;
  with gone as (
    delete from availability.unit_occupancy o where o.unit_id = unit and o.lapses_at <= at returning o.placement_id)
  select array_agg(distinct g.placement_id) into lapsed from gone g;
  if lapsed is null then
    return 0;
  end if;
  with expired as (
    update placements.placement p
       set status = 'expired', ended_by = 'system', reason = 'hold-lapsed', version = version + 1
     where p.id = any (lapsed) and p.status = 'offered'
    returning p.id, p.organisation_id)
  insert into audit.entry (at, actor_kind, actor_name, organisation_id, action, outcome, subject_type, subject_id)
    select at, 'system', 'lapsed-holds', e.organisation_id, 'placement.expired', 'done', 'placement', e.id from expired e;
  return cardinality(lapsed);
end
$$;

-- Holds a unit for longer, with the turnaround behind it. False when the hold has lapsed, or lapses no more.
create function availability.renew_hold(placement uuid, renewed_until timestamptz, at timestamptz) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  held_unit uuid;
begin
  select o.unit_id into held_unit from availability.unit_occupancy o where o.placement_id = placement and o.kind = 'hold';
  if not found then
    return false;
  end if;
  perform availability.release_lapsed_holds(held_unit, at);
  update availability.unit_occupancy set lapses_at = renewed_until where placement_id = placement and lapses_at is not null;
  return found;
end
$$;

-- A placement for a command, in one journey: its unit and the further ones are locked in one order, holds that have lapsed are released,
-- and then the placement is locked and read as it is by then. With the caller's own rights: nothing for those who see no such placement.
create function placements.lock(wanted uuid, further_units uuid[], at timestamptz)
  returns table (placement placements.placement, sees_household boolean, last_decision jsonb)
  language plpgsql volatile
as $$
declare
  its_unit uuid;
  one      uuid;
begin
  select p.unit_id into its_unit from placements.placement p where p.id = wanted;
  if not found then
    return;
  end if;
  for one in select distinct u.id from unnest(further_units || its_unit) as u(id) order by u.id loop
    perform availability.release_lapsed_holds(one, at);
  end loop;
  select p.* into placement from placements.placement p where p.id = wanted for no key update;
  if not found then
    return;
  end if;
  sees_household := people.sees_household(placement.household_id);
  if placement.status = 'arrived' then
    last_decision := placements.last_decision(placement.id, placement.expected_to);
  end if;
  return next;
end
$$;

-- What was decided last about staying beyond the expected day; null when nothing was.
create function placements.last_decision(of_placement uuid, expected date) returns jsonb
  language sql stable
as $$
  select jsonb_build_object('authorised', o.authorised, 'until', o.until_day, 'decidedOn', (o.decided_at at time zone 'Europe/London')::date)
    from placements.overstay o
   where o.placement_id = of_placement and o.expected_to = expected
   order by o.decided_at desc, o.id desc
   limit 1
$$;

-- The units that a household gives back when the second side agrees to this placement: those of its other offers for the same nights.
-- None while nobody has agreed yet. Only to lock them beforehand; nobody learns of them.
create function placements.units_given_back(agreed uuid) returns uuid[]
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(array_agg(o.unit_id), '{}')
    from placements.placement a
    join placements.placement o on o.household_id = a.household_id and o.id <> a.id and o.status = 'offered'
     and daterange(o.from_day, o.expected_to) && daterange(a.from_day, a.expected_to)
   where a.id = agreed and a.status = 'offered' and (a.provider_agreed_at is not null or a.person_agreed_at is not null)
$$;

-- Both have agreed: the hold no longer lapses, and what the household was offered elsewhere for the same nights is given back, so that no
-- bed is kept in vain. Gives the placements that it took back.
create function placements.settle(agreed uuid, at timestamptz) returns setof uuid
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  one record;
begin
  perform availability.keep_hold(agreed);
  for one in
    select o.id, o.unit_id, o.organisation_id
      from placements.placement a
      join placements.placement o on o.household_id = a.household_id and o.id <> a.id and o.status = 'offered'
       and daterange(o.from_day, o.expected_to) && daterange(a.from_day, a.expected_to)
     where a.id = agreed and a.status = 'accepted'
     order by o.unit_id, o.id
  loop
    perform availability.release_lapsed_holds(one.unit_id, at);
    update placements.placement p
       set status = 'withdrawn', ended_by = 'system', reason = 'placed-elsewhere', version = version + 1
     where p.id = one.id and p.status = 'offered';
    continue when not found;
    perform availability.release(one.id);
    insert into audit.entry (at, actor_kind, actor_name, organisation_id, action, outcome, subject_type, subject_id, details)
      values (at, 'system', 'placed-elsewhere', one.organisation_id, 'placement.withdrawn', 'done', 'placement', one.id,
              '{"reason": "placed-elsewhere"}');
    return next one.id;
  end loop;
end
$$;
