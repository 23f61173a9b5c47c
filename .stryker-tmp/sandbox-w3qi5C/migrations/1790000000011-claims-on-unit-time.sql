-- The only ways to write the ledger. Each runs in the caller's transaction and locks the unit first, so that two claims on
-- one unit queue instead of deadlocking; the exclusion constraint stands behind them all.

-- Holds that lapsed are released in the transaction that wants their unit, not when a timer gets round to it. Each row is asked
-- again after waiting for it: an offer that was accepted a moment before keeps its hold.
create function availability.release_lapsed_holds(unit uuid, at timestamptz) returns integer
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
       set status = 'expired', ended_by = 'system', version = version + 1
     where p.id = any (lapsed) and p.status = 'offered'
    returning p.id, p.organisation_id)
  insert into audit.entry (at, actor_kind, actor_name, organisation_id, action, outcome, subject_type, subject_id)
    select at, 'system', 'lapsed-holds', e.organisation_id, 'placement.expired', 'done', 'placement', e.id from expired e;
  return cardinality(lapsed);
end
$$;

-- Holds a unit for a placement, with the turnaround that must follow it when its end is known. False when it is not free.
create function availability.hold(unit uuid, placement uuid, wanted tstzrange, ready_again_at timestamptz, lapses_at timestamptz, at timestamptz)
  returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform 1 from accommodation.unit u where u.id = unit for no key update;
  perform availability.release_lapsed_holds(unit, at);
  if not availability.is_free(unit, tstzrange(lower(wanted), coalesce(ready_again_at, upper(wanted))), at) then
    return false;
  end if;
  insert into availability.unit_occupancy (unit_id, kind, during, placement_id, lapses_at)
    values (unit, 'hold', wanted, placement, lapses_at);
  if ready_again_at > upper(wanted) then
    insert into availability.unit_occupancy (unit_id, kind, during, placement_id, lapses_at)
      values (unit, 'turnaround', tstzrange(upper(wanted), ready_again_at), placement, lapses_at);
  end if;
  return true;
end
$$;

-- Both have agreed: the hold, and the turnaround behind it, no longer lapse.
create function availability.keep_hold(placement uuid) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp
as $$
  update availability.unit_occupancy set lapses_at = null where placement_id = placement and lapses_at is not null
$$;

-- They have arrived. False when somebody is still living there, and when they came before the day held for them and the unit
-- was not free then.
create function availability.begin_stay(placement uuid, arrived timestamptz, at timestamptz) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  held availability.unit_occupancy;
begin
  select * into held from availability.unit_occupancy o where o.placement_id = placement and o.kind = 'hold';
  if not found then
    return false;
  end if;
  perform 1 from accommodation.unit u where u.id = held.unit_id for no key update;
  perform availability.release_lapsed_holds(held.unit_id, at);
  if exists (select 1 from availability.unit_occupancy o where o.unit_id = held.unit_id and o.unfinished) then
    return false;
  end if;
  if arrived < lower(held.during)
     and not availability.is_free(held.unit_id, tstzrange(arrived, lower(held.during)), at) then
    return false;
  end if;
  update availability.unit_occupancy
     set kind = 'stay', unfinished = true, lapses_at = null,
         during = tstzrange(least(arrived, lower(held.during)), upper(held.during))
   where id = held.id;
  return true;
end
$$;

-- Moves the expected end of a hold or stay, and its turnaround behind it. False when somebody else has that time.
create function availability.move_expected_end(placement uuid, new_end timestamptz, ready_again_at timestamptz, at timestamptz) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  claim availability.unit_occupancy;
begin
  select * into claim from availability.unit_occupancy o where o.placement_id = placement and o.kind in ('hold', 'stay');
  if not found then
    return false;
  end if;
  perform 1 from accommodation.unit u where u.id = claim.unit_id for no key update;
  perform availability.release_lapsed_holds(claim.unit_id, at);
  if exists (select 1 from availability.unit_occupancy o
              where o.unit_id = claim.unit_id and o.placement_id is distinct from placement
                and o.during && tstzrange(lower(claim.during), greatest(coalesce(ready_again_at, new_end), new_end))) then
    return false;
  end if;
  delete from availability.unit_occupancy where placement_id = placement and kind = 'turnaround';
  update availability.unit_occupancy set during = tstzrange(lower(claim.during), new_end) where id = claim.id;
  if ready_again_at > new_end then
    insert into availability.unit_occupancy (unit_id, kind, during, placement_id)
      values (claim.unit_id, 'turnaround', tstzrange(new_end, ready_again_at), placement);
  end if;
  return true;
end
$$;

-- They have left: the stay ends, and turnaround runs until the unit is ready or until the next claim begins. A stay that took
-- no time leaves no trace in the ledger.
create function availability.finish_stay(placement uuid, left_at timestamptz, ready_again_at timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  stay availability.unit_occupancy;
  next_claim timestamptz;
begin
  select * into stay from availability.unit_occupancy o where o.placement_id = placement and o.kind = 'stay';
  if not found then
    return;
  end if;
  perform 1 from accommodation.unit u where u.id = stay.unit_id for no key update;
  delete from availability.unit_occupancy where placement_id = placement and kind = 'turnaround';
  select min(lower(o.during)) into next_claim
    from availability.unit_occupancy o
   where o.unit_id = stay.unit_id and o.id <> stay.id and lower(o.during) >= lower(stay.during);
  left_at := least(left_at, next_claim);
  if left_at > lower(stay.during) then
    update availability.unit_occupancy
       set during = tstzrange(lower(stay.during), left_at), unfinished = false
     where id = stay.id;
  else
    delete from availability.unit_occupancy where id = stay.id;
  end if;
  ready_again_at := least(ready_again_at, next_claim);
  if ready_again_at > left_at then
    insert into availability.unit_occupancy (unit_id, kind, during, placement_id)
      values (stay.unit_id, 'turnaround', tstzrange(left_at, ready_again_at), placement);
  end if;
end
$$;

-- A placement that will not happen gives its time back.
create function availability.release(placement uuid) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp
as $$
  delete from availability.unit_occupancy where placement_id = placement and kind in ('hold', 'turnaround')
$$;

-- Takes a unit out of use. False when somebody has that time.
create function availability.close_unit(unit uuid, closure uuid, wanted tstzrange, at timestamptz) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform 1 from accommodation.unit u where u.id = unit for no key update;
  perform availability.release_lapsed_holds(unit, at);
  if not availability.is_free(unit, wanted, at) then
    return false;
  end if;
  insert into availability.unit_occupancy (unit_id, kind, during, closure_id) values (unit, 'closure', wanted, closure);
  return true;
end
$$;

-- Opens it again from `at`; a closure that had not begun before leaves no trace in the ledger.
create function availability.reopen_unit(closure uuid, at timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  delete from availability.unit_occupancy where closure_id = closure and lower(during) >= at;
  update availability.unit_occupancy set during = tstzrange(lower(during), at)
   where closure_id = closure and during @> at;
end
$$;
