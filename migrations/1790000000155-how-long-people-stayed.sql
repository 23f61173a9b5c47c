-- Stays that ended in a period, each in one unit, for figures of how long people stayed. Whose they were is in no answer: `household` only
-- tells which stays of one answer were of the same people, so that small numbers of people can be held back.
create function reporting.stays_ended(first_day date, end_day date, in_areas text[], of_provider uuid, of_category text)
  returns table (id uuid, unit_id uuid, unit_reference text, category text, household bigint, arrived_on date, left_on date)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select o.id, u.id, u.reference, p.category, dense_rank() over (order by s.household_id),
         reporting.london_day(lower(o.during)), reporting.london_day(upper(o.during))
    from availability.unit_occupancy o
    join accommodation.unit u on u.id = o.unit_id
    join accommodation.premises p on p.id = u.premises_id
    join placements.placement s on s.id = o.placement_id
   where reporting.may_ask(in_areas, of_provider)
     and o.kind = 'stay' and not o.unfinished
     and upper(o.during) >= first_day::timestamp at time zone 'Europe/London'
     and upper(o.during) < end_day::timestamp at time zone 'Europe/London'
     and (in_areas is null or p.local_authority_code = any (in_areas))
     and (of_provider is null or u.provider_id = of_provider)
     and (of_category is null or p.category = of_category)
$$;

create index stay_ended on availability.unit_occupancy (upper(during)) where kind = 'stay' and not unfinished;
