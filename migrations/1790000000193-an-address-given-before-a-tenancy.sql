-- An address that is given, or given again, before a home of their own begins is the one from before all the same: it is used no more from
-- the first moment of that day.
create function people.retire_address_given_before_tenancy() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  new.retired_at := (select min(t.starts_on)::timestamp at time zone 'Europe/London' from move_on.tenancy t
                      where t.household_id = new.household_id and t.starts_on > new.verified_on);
  return new;
end
$$;

create trigger a_tenancy_to_come_retires_the_address before insert or update of verified_on on people.safe_contact
  for each row when (new.channel = 'post' and new.retired_at is null) execute function people.retire_address_given_before_tenancy();

-- Addresses that wait for a tenancy already.
update people.safe_contact set verified_on = verified_on;
