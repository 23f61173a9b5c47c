-- Units of two dozen shapes. One of each shape and kind of provider is added as the product does it, which gives them their
-- profiles; the others share those.
create table bench.unit as
  select row_number() over (order by p.n, i)::integer as n, uuidv7() as id, p.id as premises_id, p.authority, p.place, p.category,
         bench.dice(p.n * 100 + i, 10, 24) as shape, bench.dice(p.n * 100 + i, 11, 100) >= 3 as taking_referrals
    from bench.premises p cross join lateral generate_series(1, p.units) i;
alter table bench.unit add primary key (n);

create table bench.shape (place integer, category text, shape integer, taking_referrals boolean, first integer, profile_id integer,
                          primary key (place, category, shape, taking_referrals));
insert into bench.shape (place, category, shape, taking_referrals, first)
  -- Providers of one type offer alike.
  select place, category, shape, taking_referrals, min(n) from bench.unit group by 1, 2, 3, 4;

create function bench.add_units(of_their_shape_the_first boolean) returns void language sql as $$
  insert into accommodation.unit (
      id, premises_id, provider_id, reference, bedspaces, cots, bedrooms, self_contained, shares, wheelchair, step_free, carer_space,
      women_only, max_children, oldest_boy_age, accepts_needs, no_recourse, pets, languages, staffed, security, takes_from_own_area,
      out_of_hours, taking_referrals, confirmed_at, standards_until, profile_id, created_at, changed_at)
    select u.id, u.premises_id, o.id, 'U' || u.n, b.bedspaces, u.shape % 3, (b.bedspaces + 1) / 2, kept.whole,
           case when kept.whole then '{}' else array['kitchen', 'bathroom'] end,
           u.shape = 5, u.shape in (5, 11, 17), u.shape = 11,
           u.place in (1, 2), case when u.shape % 4 = 3 then null else b.bedspaces - 1 end,
           case when u.place in (1, 2) then (array[11, 13, 15, null])[u.shape % 4 + 1] end,
           string_to_array((array['mental-health', 'mental-health,alcohol', 'drugs,alcohol,mental-health', 'learning-disability',
                                  'language,immigration', ''])[u.shape % 6 + 1], ','),
           case when u.shape % 11 = 0 then 'yes' when u.shape % 11 = 5 then 'with-funding' else 'no' end,
           case when u.shape % 8 = 7 then 1 else 0 end, '{en}',
           case when u.place in (1, 2) then '24-hours' when u.place in (3, 5) then 'office-hours' end,
           case when u.place in (1, 2) then array['secure-entry', 'cctv'] else '{}' end,
           case when u.place in (1, 2) then u.shape % 5 > 0 end, u.shape % 6 = 0, u.taking_referrals,
           now() - make_interval(hours => case when bench.dice(u.n, 12, 10) < 7 then bench.dice(u.n, 13, 24) else bench.dice(u.n, 13, 120) end),
           case when bench.dice(u.n, 14, 10) > 0 then bench.today() + 30 + bench.dice(u.n, 15, 600) end,
           s.profile_id, now() - interval '3 years', now() - interval '3 years'
      from bench.unit u
      join bench.shape s using (place, category, shape, taking_referrals)
      join bench.organisation o using (authority, place)
     cross join lateral (select (array[1, 1, 2, 2, 3, 3, 4, 4, 4, 5, 6, 8])[u.shape % 12 + 1] as bedspaces) b
     cross join lateral (select u.category in ('council-temporary', 'dispersed', 'second-stage', 'nightly-paid') as whole) kept
     where (u.n = s.first) = of_their_shape_the_first
     order by u.n
$$;

set session_replication_role = origin;
select bench.add_units(true);
set session_replication_role = replica;

update bench.shape s set profile_id = u.profile_id
  from bench.unit b join accommodation.unit u on u.id = b.id
 where b.n = s.first;

select bench.add_units(false);
