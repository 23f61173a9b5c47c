-- Whoever moves is written to at the address from before no more, from the same transaction on: a letter there could be read by somebody else.
create function people.retire_address() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  update people.safe_contact
     set retired_at = coalesce(new.departed_at, new.arrived_at)
   where household_id = new.household_id and channel = 'post' and retired_at is null;
  return null;
end
$$;

create trigger a_move_retires_the_address after insert or update of status on placements.placement
  for each row when (new.status in ('arrived', 'departed', 'transferred')) execute function people.retire_address();
