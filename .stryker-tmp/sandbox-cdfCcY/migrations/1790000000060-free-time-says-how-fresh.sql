-- What is free says how often its provider means to confirm it, too: a search reads one table.
alter table availability.free_time add column fresh_hours integer, add column stale_hours integer;

update availability.free_time f set fresh_hours = t.fresh_hours, stale_hours = t.stale_hours
  from availability.freshness_target t where t.provider_id = f.provider_id;

create or replace function availability.keep_free_time(unit uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  place record;
begin
  select u.id, u.premises_id, u.provider_id, b.local_authority_code, u.profile_id, u.confirmed_at, u.standards_until,
         t.fresh_hours, t.stale_hours
    into place
    from accommodation.unit u join accommodation.premises b on b.id = u.premises_id
    left join availability.freshness_target t on t.provider_id = u.provider_id
   where u.id = unit;
  with free as materialized (select p.* from availability.free_periods(unit) p),
  gone as (
    delete from availability.free_time f
     where f.unit_id = unit
       and not exists (select 1 from free n where n.true_from = f.true_from and n.free_from = f.free_from))
  insert into availability.free_time as f (unit_id, free_from, free_until, true_from, true_until, premises_id, provider_id,
                                           local_authority_code, profile_id, confirmed_at, standards_until, fresh_hours, stale_hours)
    select place.id, n.free_from, n.free_until, n.true_from, n.true_until, place.premises_id, place.provider_id,
           place.local_authority_code, place.profile_id, place.confirmed_at, place.standards_until, place.fresh_hours, place.stale_hours
      from free n
     where not exists (select 1 from availability.free_time f
                        where f.unit_id = unit and f.true_from = n.true_from and f.free_from = n.free_from
                          and f.true_until = n.true_until and f.free_until = n.free_until)
    on conflict (unit_id, true_from, free_from) do update
       set free_until = excluded.free_until, true_until = excluded.true_until;
end
$$;

create or replace function availability.units_added() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  -- Nobody has claimed any time of a new unit.
  insert into availability.free_time (unit_id, free_from, free_until, true_from, true_until, premises_id, provider_id,
                                      local_authority_code, profile_id, confirmed_at, standards_until, fresh_hours, stale_hours)
    select n.id, '-infinity', 'infinity', '-infinity', 'infinity', n.premises_id, n.provider_id,
           p.local_authority_code, n.profile_id, n.confirmed_at, n.standards_until, t.fresh_hours, t.stale_hours
      from new_units n
      join accommodation.premises p on p.id = n.premises_id
      left join availability.freshness_target t on t.provider_id = n.provider_id;
  insert into availability.stock as s (local_authority_code, category, units)
    select p.local_authority_code, p.category, count(*)
      from new_units n join accommodation.premises p on p.id = n.premises_id
     group by p.local_authority_code, p.category
     order by p.local_authority_code, p.category
    on conflict (local_authority_code, category) do update set units = s.units + excluded.units;
  return null;
end
$$;

create function availability.target_said() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  -- Whoever adds a unit of this provider at the same moment waits, or has been waited for.
  perform 1 from directory.provider p where p.organisation_id = new.provider_id for update;
  update availability.free_time f set fresh_hours = new.fresh_hours, stale_hours = new.stale_hours
    from accommodation.unit u where u.provider_id = new.provider_id and f.unit_id = u.id;
  return null;
end
$$;
create trigger target_said after insert or update on availability.freshness_target
  for each row execute function availability.target_said();
