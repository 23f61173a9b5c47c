-- What a whole case asks for in one statement each.
-- Where a household lives now, as far as the caller may know: for later features that ask together with something of their own.
create function placements.lives_in(household uuid)
  returns table (placement_id uuid, local_authority_code text)
  language sql stable
as $$
  select p.id, m.local_authority_code
    from placements.placement p
    join accommodation.unit u on u.id = p.unit_id
    join accommodation.premises m on m.id = u.premises_id
   where p.household_id = household and p.status = 'arrived' and p.arrived_at is not null
$$;

-- The duties of one application, ended ones, too, without looking at everybody's.
create index duty_application on homelessness.duty (application_id);
