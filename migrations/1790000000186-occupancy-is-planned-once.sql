-- The figures of occupancy are one long statement, whose planning took as long as its execution. Each session plans it once: which units
-- are asked about is a statement of its own, which is planned for what is asked, so that the plan of all that follows is good for a
-- house and for a council. The nights of a month are summed change by change, and not night by night.
create function reporting.units_asked(end_day date, in_areas text[], of_provider uuid, of_category text)
  returns table (id uuid, premises_id uuid, provider_id uuid, category text, area text, bedspaces integer, created_at timestamptz)
  language sql stable rows 500 set plan_cache_mode = force_custom_plan
as $$
  select u.id, u.premises_id, u.provider_id, p.category, p.local_authority_code, u.bedspaces, u.created_at
    from accommodation.unit u
    join accommodation.premises p on p.id = u.premises_id
   where reporting.london_day(u.created_at) < end_day
     and (in_areas is null or p.local_authority_code = any (in_areas))
     and (of_provider is null or u.provider_id = of_provider)
     and (of_category is null or p.category = of_category)
$$;

create or replace function reporting.occupancy_pieces(first_night date, end_day date, in_areas text[], of_provider uuid, of_category text)
  returns table (unit_id uuid, premises_id uuid, provider_id uuid, category text, area text, measure text, weight integer, household_id uuid, since date, till date)
  language sql stable
as $$
  with asked as (
    select u.*, greatest(first_night, reporting.london_day(u.created_at)) as since
      from reporting.units_asked(end_day, in_areas, of_provider, of_category) u),
  -- How many bedspaces a unit was said to have, night by night; of two changes on one day the last counts.
  said as (
    select h.unit_id, (h.features ->> 'bedspaces')::integer as bedspaces,
           lag(reporting.london_day(h.until), 1, '-infinity') over (partition by h.unit_id order by h.version) as since,
           reporting.london_day(h.until) as till
      from asked a join accommodation.unit_history h on h.unit_id = a.id
     union all
    select a.id, a.bedspaces, coalesce(max(reporting.london_day(h.until)), '-infinity'), 'infinity'
      from asked a left join accommodation.unit_history h on h.unit_id = a.id
     group by a.id, a.bedspaces),
  -- Whoever has not left still lives there, whatever end was expected.
  lived as (
    select o.id, o.unit_id, p.household_id, greatest(lower(o.during), a.created_at) as began,
           greatest(a.since, reporting.london_day(lower(o.during))) as since,
           case when o.unfinished or upper_inf(o.during) then end_day
                else least(end_day, reporting.london_day(upper(o.during))) end as till
      from asked a
      join availability.unit_occupancy o on o.unit_id = a.id and o.kind = 'stay'
      join placements.placement p on p.id = o.placement_id
     where reporting.london_day(lower(o.during)) < end_day
       and (o.unfinished or upper_inf(o.during) or reporting.london_day(upper(o.during)) > a.since)),
  -- Out of use. A household that stays beyond the expected end lives through what was planned after it, and nothing is made ready
  -- after a hold from which nobody came.
  away as (
    select o.unit_id, o.kind, reporting.london_day(lower(o.during)) as since,
           coalesce(reporting.london_day(upper(o.during)), 'infinity') as till
      from asked a
      join availability.unit_occupancy o on o.unit_id = a.id and o.kind in ('closure', 'turnaround')
     where reporting.london_day(lower(o.during)) < end_day
       and not exists (select 1 from availability.unit_occupancy s
                        where s.unit_id = o.unit_id and s.unfinished and upper(s.during) <= lower(o.during))
       and not exists (select 1 from availability.unit_occupancy h where h.placement_id = o.placement_id and h.kind = 'hold')),
  -- Who was there: those who belonged to the household and were born.
  there as (
    select l.id, unnest((datemultirange(daterange(m.since, m.till)) - m.away) * datemultirange(daterange(l.since, l.till))) as nights
      from lived l
      join lateral (select b.since, case when e.left_on is not null then greatest(e.left_on, b.since) end as till, e.away
                      from people.person e
                     cross join lateral (select greatest(e.date_of_birth, e.joined_on) as since) b
                     where e.household_id = l.household_id) m on true
     where l.since < l.till),
  steps as (
    select c.id, c.day, sum(c.change) as change
      from (select t.id, lower(t.nights) as day, 1 as change from there t
             union all
            select t.id, upper(t.nights), -1 from there t) c
     group by c.id, c.day),
  sizes as (
    select s.id, sum(s.change) over w as people, s.day as since, lead(s.day) over w as till
      from steps s window w as (partition by s.id order by s.day)),
  -- A household with two units on one night is counted once, in the unit it came to first.
  counted as (
    select l.unit_id, l.household_id, l.till,
           greatest(l.since, max(l.till) over (partition by l.household_id order by l.began, l.id
                                               rows between unbounded preceding and 1 preceding)) as since
      from lived l),
  piece (unit_id, measure, weight, household_id, since, till) as (
    select a.id, 'units', 1, null::uuid, a.since, end_day from asked a
     union all
    select a.id, 'beds', s.bedspaces, null, greatest(a.since, s.since), least(end_day, s.till)
      from asked a join said s on s.unit_id = a.id
     union all
    select w.unit_id, case w.kind when 'closure' then 'closedUnitNights' else 'turnaroundUnitNights' end, 1, null,
           greatest(a.since, w.since), least(end_day, w.till)
      from away w join asked a on a.id = w.unit_id
     union all
    select w.unit_id, case w.kind when 'closure' then 'closedBedNights' else 'turnaroundBedNights' end, s.bedspaces, null,
           greatest(a.since, w.since, s.since), least(end_day, w.till, s.till)
      from away w join asked a on a.id = w.unit_id join said s on s.unit_id = w.unit_id
     union all
    select l.unit_id, 'occupiedUnitNights', 1, null, l.since, l.till from lived l
     union all
    select l.unit_id, 'occupiedBedNights', least(z.people, s.bedspaces)::integer, null,
           greatest(z.since, s.since), least(z.till, s.till)
      from sizes z join lived l on l.id = z.id join said s on s.unit_id = l.unit_id
     where z.people > 0
     union all
    select c.unit_id, 'householdNights', 1, c.household_id, c.since, c.till from counted c)
  select p.unit_id, a.premises_id, a.provider_id, a.category, a.area, p.measure, p.weight, p.household_id, p.since, p.till
    from piece p join asked a on a.id = p.unit_id
   where p.since < p.till
$$;

create or replace function reporting.occupancy_over_time(step text, first_night date, end_day date, in_areas text[], of_provider uuid, of_category text)
  returns table (key text, nights integer, figures jsonb, households integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp set work_mem = '64MB' set plan_cache_mode = force_generic_plan
as $$
  with piece as materialized (
    select p.* from reporting.occupancy_pieces(first_night, end_day, in_areas, of_provider, of_category) p
     where reporting.may_ask(in_areas, of_provider)),
  span as materialized (
    select to_char(d, case step when 'day' then 'YYYY-MM-DD' else 'YYYY-MM' end) as key,
           greatest(first_night, d::date) as since, least(end_day, (d + ('1 ' || step)::interval)::date) as till
      from generate_series(date_trunc(step, first_night::timestamp), end_day::timestamp - interval '1 day', ('1 ' || step)::interval) d
     union all
    select null, first_night, end_day),
  change as (
    select c.measure, c.day, sum(c.weight)::integer as weight
      from (select p.measure, p.since as day, p.weight from piece p
             union all
            select p.measure, p.till, -p.weight from piece p
             union all
            select m.measure, s.since, 0 from (select distinct p.measure from piece p) m cross join span s) c
     group by c.measure, c.day),
  -- All nights from one change, or first day of a span, to the next are alike.
  alike as (
    select c.measure, c.day, sum(c.weight) over w * (lead(c.day, 1, end_day) over w - c.day) as nights
      from change c window w as (partition by c.measure order by c.day)),
  summed as (
    select n.key, jsonb_object_agg(n.measure, n.nights) as figures
      from (select k.key, a.measure, sum(a.nights) as nights
              from alike a
             cross join lateral (select to_char(a.day, case step when 'day' then 'YYYY-MM-DD' else 'YYYY-MM' end) as key) k
             group by grouping sets ((k.key, a.measure), (a.measure))) n
     group by n.key),
  -- On one night a household is counted once already.
  households as (
    select s.key, count(distinct p.household_id)::integer as households
      from span s join piece p on p.household_id is not null and p.since < s.till and p.till > s.since
     where step <> 'day' or s.key is null
     group by s.key)
  select s.key, s.till - s.since, coalesce(f.figures, '{}'),
         coalesce(h.households, case when s.till - s.since = 1 then (f.figures ->> 'householdNights')::integer end, 0)
    from span s
    left join summed f on f.key is not distinct from s.key
    left join households h on h.key is not distinct from s.key
   order by s.key
$$;

alter function reporting.occupancy_by(text, date, date, text[], uuid, text, text, text) set plan_cache_mode = force_generic_plan;
