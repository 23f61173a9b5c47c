-- Premises of 1 to 60 units; each council area has about 300 units, the first of them exactly 300.
create table bench.premises as
  with area as (
    select a as authority,
           300 + case when a = 1 or a = n and a % 2 = 0 then 0 when a % 2 = 0 then bench.dice(a, 1, 101) else - bench.dice(a - 1, 1, 101) end
               + case when a = n then bench.number('units') - 300 * n else 0 end as units
      from (select bench.number('authorities') as n) country cross join generate_series(1, n) a),
  wanted as (
    select a.authority, a.units as all_units, i, p.place,
           case when p.place = 0 then 6 + bench.dice(a.authority * 1000 + i, 2, 40)
                when p.place in (1, 2) then 5 + bench.dice(a.authority * 1000 + i, 2, 9)
                when p.place in (7, 8) then 1 + bench.dice(a.authority * 1000 + i, 2, 60)
                else 1 + bench.dice(a.authority * 1000 + i, 2, 24) end as units
      from area a
     cross join generate_series(0, 119) i
     cross join lateral (select (array[0, 1, 3, 4, 0, 7, 2, 5, 0, 8, 6, 9])[i % 12 + 1]) p(place)),
  counted as (
    select w.*, sum(w.units) over (partition by w.authority order by w.i) - w.units as before from wanted w)
  select row_number() over (order by authority, i)::integer as n, uuidv7() as id, authority, place,
         least(units, all_units - before)::integer as units,
         case when place = 0 then 'council-temporary'
              when place = 1 then 'refuge'
              when place = 2 then (array['refuge', 'second-stage'])[i / 12 % 2 + 1]
              when place in (3, 5) then 'supported-housing'
              when place = 4 then 'dispersed'
              when place = 6 then 'second-stage'
              when place = 7 then 'nightly-paid'
              when place = 8 then 'bed-and-breakfast'
              else 'specialist-safe' end as category
    from counted
   where before < all_units;

insert into accommodation.premises (id, provider_id, reference, category, local_authority_code, confidential, turnaround_working_days, created_at)
  select p.id, o.id, 'P' || p.n, p.category, bench.area(p.authority), p.place in (1, 2),
         case when p.place in (7, 8) then 0 when p.place in (0, 1, 2) then 1 else 3 end, now() - interval '3 years'
    from bench.premises p join bench.organisation o using (authority, place);
