-- Support as it is counted: of which council it is, what has changed for people, and on how many days somebody led it.

-- Each package with the area of the council that the household came to last, or else of the council that recorded it. Whoever asks gets
-- what they see; the functions that count for others run as the owner.
create function reporting.supported(in_areas text[], of_provider uuid)
  returns table (package_id uuid, person_id uuid, household_id uuid, organisation_id uuid, area text, starts_on date, closed_on date,
                 born date, known_on date)
  language sql stable
as $$
  select p.id, p.person_id, p.household_id, p.organisation_id, c.area, p.starts_on, p.closed_on, e.date_of_birth,
         -- The need was known when they came to a council and had no support, and the person was there.
         case when n.approached_on is null then p.starts_on
              else least(p.starts_on, greatest(n.approached_on, e.date_of_birth, e.joined_on)) end
    from support.package p
    left join people.person e on e.id = p.person_id
    left join lateral (
      select o.local_authority_code as area from (
        select a.organisation_id as id, a.approached_on as at from homelessness.application a where a.household_id = p.household_id
         union all
        select h.organisation_id, '-infinity' from people.household h where h.id = p.household_id) took
        join access.organisation o on o.id = took.id and o.type = 'local-housing-authority'
       order by took.at desc, took.id limit 1) c on true
    left join lateral (
      select min(a.approached_on) as approached_on from homelessness.application a
       where a.household_id = p.household_id and a.approached_on <= p.starts_on
         and not exists (select 1 from support.package q
                          where q.person_id = p.person_id and q.starts_on < p.starts_on and coalesce(q.closed_on, 'infinity') >= a.approached_on)) n on true
   where (in_areas is null or c.area = any (in_areas)) and (of_provider is null or p.organisation_id = of_provider)
$$;

-- What each person answered last in a period, or in each part of it, beside the first answer ever that said how it was. `part` is what
-- it counts as: every answer counts as answered; those that say how it was twice as compared, and as the change.
create function reporting.outcomes_apart(grouping_by text, first_day date, end_day date, in_areas text[], of_provider uuid)
  returns table (key text, package_id uuid, household_id uuid, code text, first_level smallint, latest_level smallint, parts text[])
  language sql stable
as $$
  with said as materialized (
    select s.package_id, s.household_id, a.code, a.answer, a.level, m.id as measuring_id, m.measured_on,
           case grouping_by
             when 'month' then to_char(m.measured_on, 'YYYY-MM')
             when 'provider' then s.organisation_id::text
             when 'area' then coalesce(s.area, 'not-known')
             when 'age' then case when coalesce(extract(year from age(m.measured_on, s.born))::integer,
                                                support.age_of_supported(s.package_id, m.measured_on)) >= 18 then 'adults' else 'children' end
           end as key
      from reporting.supported(in_areas, of_provider) s
      join support.measuring m on m.package_id = s.package_id and m.measured_on < end_day
      join support.measure a on a.measuring_id = m.id),
  first as (
    select distinct on (s.package_id, s.code) s.package_id, s.code, s.level, s.measuring_id
      from said s where s.level is not null order by s.package_id, s.code, s.measured_on, s.measuring_id),
  latest as (
    select distinct on (s.key, s.package_id, s.code) s.*
      from said s where s.measured_on >= first_day
     order by s.key, s.package_id, s.code, s.measured_on desc, s.measuring_id desc)
  select l.key, l.package_id, l.household_id, l.code, f.level, l.level,
         array['answered'] || case when l.level is null then array[l.answer]
                                   when f.measuring_id = l.measuring_id then '{}'
                                   else array['compared', case when l.level > f.level then 'better'
                                                               when l.level = f.level then 'about-the-same' else 'harder-now' end] end
    from latest l left join first f on f.package_id = l.package_id and f.code = l.code
$$;

-- The same in counts, of the whole area of the caller's council, or of what their own organisation leads where it is no council.
create function reporting.outcomes_counted(grouping_by text, first_day date, end_day date)
  returns table (key text, code text, part text, people integer, households integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with mine as (select nullif(reporting.areas_of_caller(), '{}') as areas)
  select o.key, o.code, part, count(*)::integer, count(distinct o.household_id)::integer
    from mine m
   cross join lateral reporting.outcomes_apart(grouping_by, first_day, end_day, m.areas, case when m.areas is null then access.organisation_id() end) o
   cross join lateral unnest(o.parts) part
   where access.organisation_id() is not null
   group by o.key, o.code, part
$$;

-- Days of support in a period, from the day on which the need was known to the last of the support, and those of them on which nobody led it.
create function reporting.support_days(first_day date, end_day date, in_areas text[], of_provider uuid)
  returns table (package_id uuid, person_id uuid, household_id uuid, organisation_id uuid, area text, days integer, gap_days integer)
  language sql stable
as $$
  select s.package_id, s.person_id, s.household_id, s.organisation_id, s.area, upper(w.needed) - lower(w.needed), coalesce(g.days, 0)
    from reporting.supported(in_areas, of_provider) s
   cross join lateral (
     select daterange(s.known_on, s.closed_on, '[]') * daterange(first_day, end_day) as needed) w
    left join lateral (
     select sum(upper(gap) - lower(gap))::integer as days
       from unnest(datemultirange(w.needed) - coalesce(
              (select range_agg(l.during) from support.package q join support.lead_professional l on l.package_id = q.id
                where q.person_id = s.person_id), '{}')) gap) g on true
   where not isempty(w.needed)
$$;

create function reporting.support_days_counted(grouping_by text, first_day date, end_day date)
  returns table (key text, people integer, people_with_gap integer, households integer, days integer, gap_days integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with mine as (select nullif(reporting.areas_of_caller(), '{}') as areas)
  select case grouping_by when 'provider' then d.organisation_id::text when 'area' then coalesce(d.area, 'not-known') end,
         count(distinct d.person_id)::integer, count(distinct d.person_id) filter (where d.gap_days > 0)::integer,
         count(distinct d.household_id)::integer, sum(d.days)::integer, sum(d.gap_days)::integer
    from mine m
   cross join lateral reporting.support_days(first_day, end_day, m.areas, case when m.areas is null then access.organisation_id() end) d
   where access.organisation_id() is not null
   group by grouping sets ((1), ())
$$;
