-- The clocks whose last day was in a period and that were met, or are still to be, without ids, for figures: of the caller's own council's
-- cases, or of those taken in the area of the caller's council. What was met before the day of that was kept is in no figure.
create function reporting.clocks_due(first_day date, end_day date, own boolean, codes text[])
  returns table (id uuid, application_id uuid, household bigint, clock text, last_day date, met_on date)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with mine as (select case when not own then nullif(reporting.areas_of_caller(), '{}') end as areas)
  select case when own then c.id end, case when own then c.application_id end, dense_rank() over (order by a.household_id),
         c.clock, c.last_day, c.met_on
    from mine m
    join homelessness.clock c on c.last_day >= first_day and c.last_day < end_day and c.status <> 'ended'
    join homelessness.application a on a.id = c.application_id
    join access.organisation o on o.id = a.organisation_id
   where access.organisation_id() is not null
     and c.clock = any (codes)
     and (c.status <> 'met' or c.met_on is not null)
     and case when m.areas is null then a.organisation_id = access.organisation_id() else o.local_authority_code = any (m.areas) end
$$;

create index clock_was_due on homelessness.clock (last_day) where status <> 'ended';
