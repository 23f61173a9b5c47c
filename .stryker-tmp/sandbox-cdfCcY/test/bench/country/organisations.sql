-- Council areas on a grid, and in each of them its council, two refuges, four registered providers, two landlords and a charity.
insert into directory.local_authority (code, name, kind, housing_authority, tier_one_domestic_abuse)
  select bench.area(a), 'District ' || a, 'unitary', true, true
    from generate_series(1, bench.number('authorities')) a;

insert into directory.neighbour (code, next_code)
  select bench.area(a), bench.area(b)
    from generate_series(1, bench.number('authorities')) a
   cross join lateral (values (a - 18), (a + 18), (case when a % 18 <> 1 then a - 1 end), (case when a % 18 <> 0 then a + 1 end)) beside(b)
   where b between 1 and bench.number('authorities');

create table bench.organisation as
  select a * 10 + place as n, uuidv7() as id, a as authority, place
    from generate_series(1, bench.number('authorities')) a
   cross join generate_series(0, 9) place;
alter table bench.organisation add primary key (authority, place);

insert into access.organisation (id, slug, name, type, local_authority_code, created_at)
  select id, 'organisation-' || n,
         case place when 0 then 'Council of District ' else 'Provider ' || place || ' of District ' end || authority,
         (array['local-housing-authority', 'registered-charity', 'registered-charity', 'private-registered-provider',
                'private-registered-provider', 'private-registered-provider', 'private-registered-provider',
                'private-landlord', 'private-landlord', 'voluntary'])[place + 1],
         bench.area(authority), now() - interval '4 years'
    from bench.organisation;

insert into directory.provider (organisation_id, domestic_abuse_objects, created_at)
  select id, place in (1, 2), now() - interval '4 years' from bench.organisation;

-- Landlords have nobody who signs in. A password is known for the officers and refuge managers of the first councils.
insert into access.app_user (id, organisation_id, email, name, roles, password_hash, created_at)
  select uuidv7(), o.id,
         case o.place when 0 then 'officer-' else 'manager-' || o.place || '-' end || o.authority || '-' || who || '@bench.example',
         'Colleague ' || who,
         array[case when o.place = 0 then 'housing-officer' when who = 1 then 'refuge-manager' else 'refuge-worker' end],
         case when o.place in (0, 1) and who = 1 and o.authority <= bench.number('councils') then current_setting('bench.password_hash') end,
         now() - interval '4 years'
    from bench.organisation o cross join generate_series(1, 2) who
   where o.place not in (7, 8);
