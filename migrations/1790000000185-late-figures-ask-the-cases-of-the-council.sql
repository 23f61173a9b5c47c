-- The same clocks, found by the cases of the councils that are counted, each by its index: by their last days they were looked for among
-- those of the whole country.
create or replace function reporting.clocks_due(first_day date, end_day date, own boolean, codes text[])
  returns table (id uuid, application_id uuid, household bigint, clock text, last_day date, met_on date)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with mine as (select case when not own then nullif(reporting.areas_of_caller(), '{}') end as areas)
  select case when own then c.id end, case when own then a.id end, dense_rank() over (order by a.household_id), c.clock, c.last_day, c.met_on
    from homelessness.application a
    cross join lateral (
      select c.id, c.clock, c.last_day, c.met_on
        from homelessness.clock c
       where c.application_id = a.id
         and c.last_day >= first_day and c.last_day < end_day and c.status <> 'ended'
         and c.clock = any (codes)
         and (c.status <> 'met' or c.met_on is not null)
      offset 0) c
   where a.organisation_id = any (array(
           select o.id from access.organisation o, mine m
            where case when m.areas is null then o.id = access.organisation_id() else o.local_authority_code = any (m.areas) end))
$$;

drop index homelessness.clock_was_due;
