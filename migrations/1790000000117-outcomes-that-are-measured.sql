-- How things are for a person, asked at the start of support, at reviews and at its end. Each outcome has its answer, and "not asked" and
-- "would rather not say" are answers. Rows are never changed: what is said later stands beside what was said before.
create table support.measuring (
  id          uuid        primary key,
  package_id  uuid        not null references support.package,
  stage       text        not null check (stage in ('start', 'review', 'close')),
  measured_on date        not null,
  recorded_at timestamptz not null,
  recorded_by uuid        references access.app_user
);

create index measuring_package on support.measuring (package_id, measured_on);
create unique index measured_once_at_each_end on support.measuring (package_id, stage) where stage <> 'review';

create table support.measure (
  id           uuid primary key,
  measuring_id uuid not null references support.measuring,
  code         text not null,
  answer       text not null check (answer in ('very-hard', 'hard', 'up-and-down', 'mostly-well', 'well', 'not-asked', 'rather-not-say', 'does-not-apply')),
  said_by      text not null check (said_by in ('person', 'worker')),
  -- From 1, very hard, to 5, well; null for an answer that says nothing of how it is.
  level        smallint generated always as
                 (array_position(array['very-hard', 'hard', 'up-and-down', 'mostly-well', 'well'], answer)) stored,
  unique (measuring_id, code),
  constraint said_by_whom_it_can_be check ((answer <> 'not-asked' or said_by = 'worker') and (answer <> 'rather-not-say' or said_by = 'person'))
);

alter table support.measuring enable row level security;
alter table support.measuring force row level security;
create policy the_owner on support.measuring to current_user using (true) with check (true);
create policy with_its_package on support.measuring
  using (exists (select 1 from support.package p where p.id = package_id))
  with check (exists (select 1 from support.package p where p.id = package_id));

alter table support.measure enable row level security;
alter table support.measure force row level security;
create policy the_owner on support.measure to current_user using (true) with check (true);
create policy with_its_measuring on support.measure
  using (exists (select 1 from support.measuring m where m.id = measuring_id))
  with check (exists (select 1 from support.measuring m where m.id = measuring_id));

-- How soon each organisation wants to know how things are. A version is never changed, and a task keeps the day that it was given. Where
-- nothing is settled the first holds, which is nobody's.
create table support.policy (
  version             integer  generated always as identity primary key,
  organisation_id     uuid     references access.organisation,
  first_measures_days smallint not null check (first_measures_days between 0 and 90),
  last_measures_days  smallint not null check (last_measures_days between 0 and 90),
  in_force_from       date     not null,
  created_by          uuid     references access.app_user,
  constraint settled_by_somebody_for_their_organisation check ((organisation_id is null) = (created_by is null))
);

insert into support.policy (first_measures_days, last_measures_days, in_force_from) values (14, 7, '-infinity');

alter table support.policy enable row level security;
alter table support.policy force row level security;
create policy the_owner on support.policy to current_user using (true) with check (true);
create policy staff_see on support.policy for select
  using ((select access.is_system()) or (organisation_id is null and (select access.is_signed_in()))
         or organisation_id = (select access.organisation_id()));
create policy staff_begin_their_own on support.policy for insert
  with check (organisation_id = (select access.organisation_id()));

-- What holds for an organisation on a day. A council that opens support led elsewhere goes by what that service has settled.
create function support.policy_on(of_organisation uuid, on_day date) returns support.policy
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select p.* from support.policy p
   where p.in_force_from <= on_day and (p.organisation_id is null or p.organisation_id = of_organisation)
   order by p.organisation_id is null, p.in_force_from desc, p.version desc limit 1
$$;

-- How old the person of a package is, for the organisation that leads it: the support goes on when its share of the household has ended.
create function support.age_of_supported(wanted uuid, on_day date) returns integer
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select extract(year from age(on_day, e.date_of_birth))::integer
    from support.package p join people.person e on e.id = p.person_id
   where p.id = wanted and (access.is_system() or p.organisation_id = access.organisation_id())
$$;
