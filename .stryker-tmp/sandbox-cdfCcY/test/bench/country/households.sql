-- Three quarters are recorded by their council, the others by a refuge. Nearly half have children. More than half avoid the
-- area next to their own.
create table bench.household as
  select n::integer, uuidv7() as id, (n - 1) % bench.number('authorities') + 1 as authority,
         case when bench.dice(n, 20, 4) = 0 then 1 else 0 end as place,
         case when bench.dice(n, 21, 100) < 53 then 0 else (array[1, 1, 1, 1, 2, 2, 2, 3, 3, 4])[bench.dice(n, 22, 10) + 1] end as children
    from generate_series(1, bench.number('households')) n;
alter table bench.household add primary key (n);

insert into people.household (id, reference, organisation_id, wheelchair, step_free, self_contained, pets, needs, created_at)
  select h.id, 'BENCH-' || h.n, o.id, bench.dice(h.n, 23, 80) = 0, bench.dice(h.n, 23, 80) in (0, 1), bench.dice(h.n, 24, 25) = 0,
         case when bench.dice(h.n, 25, 15) = 0 then 1 else 0 end,
         string_to_array((array['', '', '', '', 'mental-health', 'mental-health,alcohol', 'drugs,alcohol',
                                'language,immigration'])[bench.dice(h.n, 26, 8) + 1], ','),
         now() - make_interval(days => 1 + bench.dice(h.n, 27, 900))
    from bench.household h join bench.organisation o using (authority, place)
   order by h.n;

insert into people.person (id, household_id, key, given_name, family_name, date_of_birth, sex, relationship_to_lead, created_at)
  select uuidv7(), h.id, case when i = 0 then 'lead' else 'child-' || i end, 'Person ' || i, 'Invented ' || h.n,
         case when i = 0 then bench.today() - 19 * 366 - bench.dice(h.n, 30, 14000) else bench.today() - 20 - bench.dice(h.n * 10 + i, 31, 5600) end,
         case when i = 0 then (array['female', 'female', 'female', 'female', 'female', 'female', 'female', 'female', 'female', 'male'])[bench.dice(h.n, 32, 10) + 1]
              else (array['female', 'male'])[bench.dice(h.n * 10 + i, 33, 2) + 1] end,
         case when i = 0 then 'self' else 'child' end, now() - interval '900 days'
    from bench.household h cross join lateral generate_series(0, h.children) i
   order by h.n;

insert into people.safe_contact (household_id, channel, verified_on)
  select id, 'via-worker', bench.today() - bench.dice(n, 34, 60) from bench.household order by n;

insert into people.unsafe_area (household_id, local_authority_code)
  select id, bench.area(authority % bench.number('authorities') + 1) from bench.household
   where bench.dice(n, 35, 10) < 6 and bench.number('authorities') > 1
   order by n;

insert into people.tie (household_id, kind, local_authority_code)
  select id, case when children > 0 then 'school' else 'work' end, bench.area(authority) from bench.household
   where bench.dice(n, 36, 10) < 3
   order by n;
