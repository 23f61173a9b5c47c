-- What each unit is doing now, and before that one stay after the other, each with its turnaround. The first half of the
-- households may live somewhere now, the second half lives nowhere yet.
create table bench.present as
  select u.n, case when d < 880 then 'stay' when d < 900 then 'closure' when d < 915 then 'turnaround' when d < 920 then 'hold' else 'free' end as state,
         case when d < 880 then bench.today() - bench.dice(u.n, 41, 180)
              when d < 900 then bench.today() - bench.dice(u.n, 42, 30)
              when d < 915 then bench.today() + 1 + bench.dice(u.n, 43, 2)
              when d < 920 then bench.today()
              else bench.today() - bench.dice(u.n, 44, 40) end as since
    from bench.unit u cross join lateral (select bench.dice(u.n, 40, 1000)) drawn(d);

create table bench.stay (
  unit_n integer, household_n integer, placement_id uuid default uuidv7(), status text, from_day date, to_day date, ready_day date);

insert into bench.stay (unit_n, household_n, status, from_day, to_day, ready_day)
  with planned as (
    select p.n, p.since, k, 15 + bench.dice(p.n * 10 + k, 51, 120) as nights,
           case when k = 1 and p.state = 'turnaround' then 3 else 1 + bench.dice(p.n * 10 + k, 52, 3) end as turnaround,
           case when k = 1 and p.state = 'turnaround' then 0 else bench.dice(p.n * 10 + k, 53, 8) end as vacant
      from bench.present p
     cross join lateral generate_series(1, bench.number('stays_of_two_units') / 2 + bench.dice(p.n, 50, 1 + bench.number('stays_of_two_units') % 2)) k),
  dated as (
    select n, k, nights, turnaround,
           since - (sum(nights + turnaround + vacant) over (partition by n order by k) - nights - turnaround)::integer as ready_day
      from planned)
  select n, 1 + ((n * 7919::bigint + k * 40009) % bench.number('households'))::integer, 'departed',
         ready_day - turnaround - nights, ready_day - turnaround, ready_day
    from dated;

insert into bench.stay (unit_n, household_n, status, from_day, to_day, ready_day)
  select p.n, p.n, case p.state when 'stay' then 'arrived' else 'offered' end, p.since, e.to_day, e.to_day + 1 + bench.dice(p.n, 56, 3)
    from bench.present p
   cross join lateral (select case when p.state = 'hold' or bench.dice(p.n, 54, 100) < 40 then null
                                   when bench.dice(p.n, 54, 100) < 43 then greatest(p.since + 1, bench.today() - 1 - bench.dice(p.n, 55, 10))
                                   else bench.today() + 1 + bench.dice(p.n, 55, 120) end) e(to_day)
   where p.state in ('stay', 'hold');

insert into placements.placement (id, household_id, unit_id, provider_id, organisation_id, status, from_day, expected_to, hold_expires_at,
                                  provider_agreed_at, person_agreed_at, arrived_at, departed_at, reason, destination, created_at)
  select s.placement_id, h.id, u.id, u.provider_id, by_whom.id, s.status, s.from_day, s.to_day,
         case when s.status = 'offered' then now() + interval '2 hours' end,
         case when s.status <> 'offered' then bench.midnight(s.from_day) - interval '1 hour' end,
         case when s.status <> 'offered' then bench.midnight(s.from_day) - interval '1 hour' end,
         case when s.status <> 'offered' then bench.midnight(s.from_day) end,
         case when s.status = 'departed' then bench.midnight(s.to_day) end,
         case when s.status = 'departed' then 'planned-move' end, case when s.status = 'departed' then 'council-tenancy' end,
         least(bench.midnight(s.from_day), now()) - interval '2 hours'
    from bench.stay s
    join bench.household h on h.n = s.household_n
    join bench.organisation by_whom on by_whom.authority = h.authority and by_whom.place = h.place
    join bench.unit b on b.n = s.unit_n
    join accommodation.unit u on u.id = b.id
   order by s.from_day;

insert into availability.closure (id, unit_id, reason, cost_bearer, from_day, to_day, created_at)
  select uuidv7(), u.id, 'repairs', 'provider', p.since, case when p.n % 2 = 0 then bench.today() + 1 + bench.dice(p.n, 57, 30) end, now() - interval '30 days'
    from bench.present p join bench.unit u using (n)
   where p.state = 'closure';

insert into availability.unit_occupancy (unit_id, kind, during, placement_id, closure_id, lapses_at, unfinished)
  select * from (
    select u.id, case s.status when 'offered' then 'hold' else 'stay' end, tstzrange(bench.midnight(s.from_day), bench.midnight(s.to_day)),
           s.placement_id, null::uuid, case when s.status = 'offered' then now() + interval '2 hours' end, s.status = 'arrived'
      from bench.stay s join bench.unit u on u.n = s.unit_n
    union all
    select u.id, 'turnaround', tstzrange(bench.midnight(s.to_day), bench.midnight(s.ready_day)), s.placement_id, null, null, false
      from bench.stay s join bench.unit u on u.n = s.unit_n
     where s.to_day is not null
    union all
    select c.unit_id, 'closure', tstzrange(bench.midnight(c.from_day), bench.midnight(c.to_day)), null, c.id, null, false
      from availability.closure c) claim(unit_id)
   order by unit_id;
