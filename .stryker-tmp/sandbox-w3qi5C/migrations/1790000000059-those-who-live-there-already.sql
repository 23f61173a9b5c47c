-- Stays that began before there was a record of them, many at once. First the units are locked, in one order, and it is found out which
-- nobody else has; then the stays begin. Between the two, in the same transaction, nobody can take one.
create function availability.free_to_move_in(claims jsonb, at timestamptz)
  returns setof uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  claim record;
begin
  for claim in
    select c.unit, tstzrange(c."from", coalesce(c.ready, c."to")) as wanted
      from jsonb_to_recordset(claims) as c(unit uuid, "from" timestamptz, "to" timestamptz, ready timestamptz)
     order by c.unit
  loop
    perform availability.release_lapsed_holds(claim.unit, at);
    if availability.is_free(claim.unit, claim.wanted, at) then
      return next claim.unit;
    end if;
  end loop;
end
$$;

create function availability.move_in(claims jsonb)
  returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  with claim as (
    select * from jsonb_to_recordset(claims) as c(unit uuid, placement uuid, "from" timestamptz, "to" timestamptz, ready timestamptz))
  insert into availability.unit_occupancy (unit_id, kind, during, placement_id, unfinished)
    select unit, 'stay', tstzrange("from", "to"), placement, true from claim
     union all
    select unit, 'turnaround', tstzrange("to", ready), placement, false from claim where ready > "to"
$$;
