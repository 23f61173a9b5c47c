-- How much support somebody is given, from which day, and why it became more or less. A step is never changed: the latest one holds.
create table support.intensity_step (
  id          uuid        primary key,
  package_id  uuid        not null references support.package,
  intensity   text        not null check (intensity in ('light-touch', 'regular', 'intensive')),
  from_day    date        not null,
  reason      text        not null check (length(reason) > 0),
  recorded_at timestamptz not null,
  recorded_by uuid        references access.app_user
);

create index intensity_step_package on support.intensity_step (package_id, from_day);

alter table support.intensity_step enable row level security;
alter table support.intensity_step force row level security;
create policy the_owner on support.intensity_step to current_user using (true) with check (true);
create policy with_its_package on support.intensity_step
  using (exists (select 1 from support.package p where p.id = package_id))
  with check (exists (select 1 from support.package p where p.id = package_id));
