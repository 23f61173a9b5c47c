-- Households that must not meet are kept apart where the unit is claimed, too. To whoever asks it looks as if somebody had the unit:
-- which is all that may be known. Two such households that want the same premises at one time queue for them.
create function availability.must_keep_away(placement uuid, unit uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  household uuid;
  wanted uuid;
begin
  select p.household_id into household from placements.placement p where p.id = placement;
  if not exists (select 1 from people.conflict c
                  where (c.household_id = household or c.other_household_id = household) and c.ended_at is null) then
    return false;
  end if;
  select u.premises_id into wanted from accommodation.unit u where u.id = unit;
  perform pg_advisory_xact_lock(hashtextextended('kept-apart:' || wanted::text, 0));
  return wanted = any (availability.premises_to_avoid(household));
end
$$;

create or replace function availability.hold(unit uuid, placement uuid, wanted tstzrange, ready_again_at timestamptz, lapses_at timestamptz, at timestamptz)
  returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform 1 from accommodation.unit u where u.id = unit for no key update;
  perform availability.release_lapsed_holds(unit, at);
  if not availability.is_free(unit, tstzrange(lower(wanted), coalesce(ready_again_at, upper(wanted))), at)
     or availability.must_keep_away(placement, unit) then
    return false;
  end if;
  insert into availability.unit_occupancy (unit_id, kind, during, placement_id, lapses_at)
    select unit, 'hold', wanted, placement, hold.lapses_at
     union all
    select unit, 'turnaround', tstzrange(upper(wanted), ready_again_at), placement, hold.lapses_at
     where ready_again_at > upper(wanted);
  return true;
end
$$;
