-- Whoever has a home of their own is written to at the address from before no more, from the first moment of the day on which it begins.
-- An address that was given since then is the new one.
create function people.retire_address_from_tenancy() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  update people.safe_contact
     set retired_at = new.starts_on::timestamp at time zone 'Europe/London'
   where household_id = new.household_id and channel = 'post' and verified_on <= new.starts_on
     and (retired_at is null or retired_at > new.starts_on::timestamp at time zone 'Europe/London');
  return null;
end
$$;

create trigger a_tenancy_retires_the_address after insert on move_on.tenancy
  for each row execute function people.retire_address_from_tenancy();

-- A move into a place, or out of one, before a tenancy begins retires it sooner.
create or replace function people.retire_address() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  update people.safe_contact
     set retired_at = coalesce(new.departed_at, new.arrived_at)
   where household_id = new.household_id and channel = 'post'
     and (retired_at is null or retired_at > coalesce(new.departed_at, new.arrived_at));
  return null;
end
$$;
