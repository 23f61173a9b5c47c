-- An unmet need says what was needed, and collects whatever stood in the way: searches that found nothing, and offers that came to nothing.
alter table availability.unmet_need
  -- Codes and numbers of the last search: access, recourse, children, needs. Null while none has said them.
  add column facts jsonb check (jsonb_typeof(facts) = 'object');

alter table availability.unmet_need_attempt
  add column kind         text not null default 'search'
    check (kind in ('search', 'no-emergency-place', 'declined-by-provider', 'declined-by-person', 'lapsed')),
  add column reason       text,
  add column placement_id uuid references placements.placement,
  add constraint an_offer_or_a_search check ((kind in ('search', 'no-emergency-place')) = (placement_id is null));

alter table availability.unmet_need_attempt alter column kind drop default;

create unique index what_became_of_an_offer on availability.unmet_need_attempt (unmet_need_id, placement_id) where placement_id is not null;
create index unmet_need_opened on availability.unmet_need (opened_at);
create index unmet_need_open on availability.unmet_need (organisation_id, opened_at, id) where met_at is null;

-- Questions asked of everything that is recorded. What this schema gives to those who may not see a household is counts.
create schema reporting;

-- A night belongs to the day on which it begins. From midnight to midnight, what begins on a day has that day's night, and what ends
-- on a day does not: `london_day` of both ends of a period are its first night and the first night after it.
create function reporting.london_day(at timestamptz) returns date
  language sql immutable parallel safe
  return (at at time zone 'Europe/London')::date;

-- The area of the caller's council, with its districts where it is a county; empty for everybody who is no council.
create function reporting.areas_of_caller() returns text[]
  language sql stable
as $$
  select array(
    select a.code
      from access.organisation o
      join directory.local_authority a on o.local_authority_code in (a.code, a.county_code)
     where o.id = access.organisation_id() and o.type = 'local-housing-authority')
$$;

-- Figures are asked for one's own units, or for the area of one's own council.
create function reporting.may_ask(in_areas text[], of_provider uuid) returns boolean
  language sql stable
as $$
  select access.is_system()
      or coalesce(of_provider = access.organisation_id(), false)
      or coalesce(in_areas <@ reporting.areas_of_caller(), false)
$$;

-- Periods with what each night of them counts for. A figure is the sum of weight times nights; no night is looked at by itself.
create function reporting.occupancy_pieces(first_night date, end_day date, in_areas text[], of_provider uuid, of_category text)
  returns table (unit_id uuid, premises_id uuid, provider_id uuid, category text, area text,
                 measure text, weight integer, household_id uuid, since date, till date)
  language sql stable
as $$
  with asked as (
    select u.id, u.premises_id, u.provider_id, p.category, p.local_authority_code as area, u.bedspaces, u.created_at,
           greatest(first_night, reporting.london_day(u.created_at)) as since
      from accommodation.unit u
      join accommodation.premises p on p.id = u.premises_id
     where reporting.london_day(u.created_at) < end_day
       and (in_areas is null or p.local_authority_code = any (in_areas))
       and (of_provider is null or u.provider_id = of_provider)
       and (of_category is null or p.category = of_category)),
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

-- Figures of each provider, premises, category, area or unit, and of all of them together (a row without a key).
create function reporting.occupancy_by(grouping_by text, first_night date, end_day date, in_areas text[], of_provider uuid, of_category text,
                                       only_by text, only_key text)
  returns table (key text, figures jsonb, households integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp set work_mem = '64MB'
as $$
  with keyed as materialized (
    select case grouping_by when 'provider' then p.provider_id::text when 'premises' then p.premises_id::text
                            when 'category' then p.category when 'area' then p.area else p.unit_id::text end as key,
           p.measure, p.weight * (p.till - p.since) as nights, p.household_id
      from reporting.occupancy_pieces(first_night, end_day, in_areas, of_provider, of_category) p
     where reporting.may_ask(in_areas, of_provider)
       and (only_key is null
            or only_key = case only_by when 'provider' then p.provider_id::text when 'premises' then p.premises_id::text
                                       when 'category' then p.category when 'area' then p.area end)),
  summed as (
    select k.key, k.measure, sum(k.nights) as nights from keyed k group by grouping sets ((k.key, k.measure), (k.measure))),
  -- Each household once a group: of the few pieces that say whose they are.
  lived as (
    select distinct k.key, k.household_id from keyed k where k.household_id is not null),
  households as (
    select l.key, count(*)::integer as households from lived l group by l.key
     union all
    select null, count(distinct l.household_id)::integer from lived l)
  select s.key, jsonb_object_agg(s.measure, s.nights), coalesce(max(h.households), 0)
    from summed s left join households h on h.key is not distinct from s.key
   group by s.key
   order by s.key
$$;

-- The same by day or by month, and over the whole period (a row without a key). A period adds its weight on its first night and takes
-- it away after its last; the figure of a night is what has been added by then.
create function reporting.occupancy_over_time(step text, first_night date, end_day date, in_areas text[], of_provider uuid, of_category text)
  returns table (key text, nights integer, figures jsonb, households integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp set work_mem = '64MB'
as $$
  with piece as materialized (
    select p.* from reporting.occupancy_pieces(first_night, end_day, in_areas, of_provider, of_category) p
     where reporting.may_ask(in_areas, of_provider)),
  calendar as (
    select d::date as day, to_char(d, case step when 'day' then 'YYYY-MM-DD' else 'YYYY-MM' end) as key
      from generate_series(first_night::timestamp, end_day::timestamp - interval '1 day', interval '1 day') d),
  change as (
    select c.measure, c.day, sum(c.weight) as weight
      from (select p.measure, p.since as day, p.weight from piece p
             union all
            select p.measure, p.till, -p.weight from piece p) c
     group by c.measure, c.day),
  nightly as (
    select m.measure, c.key, sum(coalesce(x.weight, 0)) over (partition by m.measure order by c.day) as weight
      from (select distinct p.measure from piece p) m
     cross join calendar c
      left join change x on x.measure = m.measure and x.day = c.day),
  span as (
    select c.key, min(c.day) as since, max(c.day) + 1 as till, count(*)::integer as nights
      from calendar c group by grouping sets ((c.key), ())),
  summed as (
    select n.key, jsonb_object_agg(n.measure, n.nights) as figures
      from (select n.key, n.measure, sum(n.weight) as nights
              from nightly n group by grouping sets ((n.key, n.measure), (n.measure))) n
     group by n.key),
  -- On one night a household is counted once already.
  households as (
    select s.key, count(distinct p.household_id)::integer as households
      from span s join piece p on p.household_id is not null and p.since < s.till and p.till > s.since
     where step <> 'day' or s.key is null
     group by s.key)
  select s.key, s.nights, coalesce(f.figures, '{}'),
         coalesce(h.households, case when s.nights = 1 then (f.figures ->> 'householdNights')::integer end, 0)
    from span s
    left join summed f on f.key is not distinct from s.key
    left join households h on h.key is not distinct from s.key
   order by s.key
$$;

-- Needs that were opened in a period, with what became of them. Whoever asks sees those of the households they see.
create function reporting.needs_opened(first_day date, end_day date, in_areas text[], of_organisation uuid)
  returns table (id uuid, opened_at timestamptz, met_at timestamptz, facts jsonb, area text, main_rule text,
                 attempts integer, declined_by_provider integer, declined_by_person integer, lapsed integer)
  language sql stable
as $$
  select n.id, n.opened_at, n.met_at, n.facts, o.local_authority_code, m.rule, t.attempts, t.by_provider, t.by_person, t.lapsed
    from availability.unmet_need n
    join access.organisation o on o.id = n.organisation_id
   cross join lateral (
     select (count(*) filter (where a.kind in ('search', 'no-emergency-place')))::integer as attempts,
            (count(*) filter (where a.kind = 'declined-by-provider'))::integer as by_provider,
            (count(*) filter (where a.kind = 'declined-by-person'))::integer as by_person,
            (count(*) filter (where a.kind = 'lapsed'))::integer as lapsed
       from availability.unmet_need_attempt a where a.unmet_need_id = n.id) t
    left join lateral (
     select e.rule
       from (select a.excluded from availability.unmet_need_attempt a
              where a.unmet_need_id = n.id and a.kind in ('search', 'no-emergency-place')
              order by a.attempted_at desc, a.id desc limit 1) last
      cross join lateral jsonb_each_text(last.excluded) as e(rule, times)
      order by e.times::integer desc, e.rule
      limit 1) m on true
   where reporting.london_day(n.opened_at) >= first_day and reporting.london_day(n.opened_at) < end_day
     and (in_areas is null or o.local_authority_code = any (in_areas))
     and (of_organisation is null or n.organisation_id = of_organisation)
$$;

-- The same, each once for every way in which they are told apart. Each way parts all of them; a need for support is a way of its own.
create function reporting.needs_apart(first_day date, end_day date, in_areas text[], of_organisation uuid,
                                      support_needs text[], many_children integer, older_boy integer)
  returns table (id uuid, opened_at timestamptz, met_at timestamptz, facts jsonb, area text, main_rule text,
                 attempts integer, declined_by_provider integer, declined_by_person integer, lapsed integer, by text, code text)
  language sql stable
as $$
  select n.*, apart.by, case when n.facts is null and apart.by not in ('all', 'area', 'rule') then 'not-recorded' else apart.code end
    from reporting.needs_opened(first_day, end_day, in_areas, of_organisation) n
   cross join lateral (
     values ('all', 'all'),
            ('area', coalesce(n.area, 'none')),
            ('access', case when (n.facts ->> 'wheelchair')::boolean then 'wheelchair'
                            when (n.facts ->> 'stepFree')::boolean then 'step-free' else 'neither' end),
            ('recourse', case when (n.facts ->> 'noRecourse')::boolean then 'no-recourse' else 'recourse' end),
            ('children', case when (n.facts ->> 'children')::integer >= many_children then 'three-or-more' else 'fewer-than-three' end),
            ('older-boys', case when (n.facts ->> 'oldestBoyAge')::integer >= older_boy then 'twelve-or-over' else 'none' end),
            ('rule', coalesce(n.main_rule, 'none'))
      union all
     select 'need-' || s.code, case when n.facts -> 'needs' ? s.code then 'with' else 'without' end
       from unnest(support_needs) as s(code)) as apart(by, code)
$$;

-- How many, for those who see no household: of their council's area, or of their own organisation where it is none.
create function reporting.needs_counted(first_day date, end_day date, support_needs text[], many_children integer, older_boy integer)
  returns table (by text, code text, households integer, attempts integer, declined_by_provider integer, declined_by_person integer, lapsed integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with mine as (select nullif(reporting.areas_of_caller(), '{}') as areas)
  select n.by, n.code, count(*)::integer, sum(n.attempts)::integer, sum(n.declined_by_provider)::integer,
         sum(n.declined_by_person)::integer, sum(n.lapsed)::integer
    from mine m
   cross join lateral reporting.needs_apart(first_day, end_day, m.areas, case when m.areas is null then access.organisation_id() end,
                                            support_needs, many_children, older_boy) n
   where access.organisation_id() is not null
   group by n.by, n.code
$$;
