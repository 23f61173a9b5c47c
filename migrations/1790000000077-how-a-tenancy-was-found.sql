-- How a check found a tenancy, as it was said when its task was completed: once for each task, and kept as it was said.
create table move_on.tenancy_check (
  task_id    uuid primary key references tasks.task,
  tenancy_id uuid not null references move_on.tenancy,
  held_on    date not null,
  held_by    uuid not null references access.app_user,
  result     text not null check (result in ('settled', 'some-worries', 'at-risk'))
);

create index tenancy_check_tenancy on move_on.tenancy_check (tenancy_id);

alter table move_on.tenancy_check enable row level security;
alter table move_on.tenancy_check force row level security;
create policy the_owner on move_on.tenancy_check to current_user using (true) with check (true);
create policy with_its_tenancy on move_on.tenancy_check
  using (exists (select 1 from move_on.tenancy t where t.id = tenancy_id))
  with check (exists (select 1 from move_on.tenancy t where t.id = tenancy_id));
