-- A tenancy that is over says since when, why, and what followed; no reason is about whoever lived there.
alter table move_on.tenancy
  add column ended_on    date,
  add column end_reason  text,
  add column followed_by text,
  add column ended_by    uuid references access.app_user,
  add constraint ended_with_its_reason check (
    (ended_on is null) = (end_reason is null) and (ended_on is null) = (followed_by is null)
  ),
  add constraint ended_after_it_began check (ended_on >= starts_on);

-- The checks that a tenancy brings, by their week: a task alone does not say which week it asks about.
create table move_on.sustainment_check (
  task_id    uuid     primary key references tasks.task,
  tenancy_id uuid     not null references move_on.tenancy,
  week       smallint not null check (week > 0),
  due_on     date     not null,
  unique (tenancy_id, week)
);

insert into move_on.sustainment_check (task_id, tenancy_id, week, due_on)
select t.id, t.subject_id, substring(t.origin from 'week-([0-9]+)$')::smallint, t.due_on
  from tasks.task t where t.subject_type = 'tenancy' and t.kind = 'sustainment-check';

alter table move_on.sustainment_check enable row level security;
alter table move_on.sustainment_check force row level security;
create policy the_owner on move_on.sustainment_check to current_user using (true) with check (true);
create policy with_its_tenancy on move_on.sustainment_check
  using (exists (select 1 from move_on.tenancy t where t.id = tenancy_id))
  with check (exists (select 1 from move_on.tenancy t where t.id = tenancy_id));

-- The chronology tells of the end as of the beginning.
create or replace function move_on.happened(household uuid)
  returns table (source_type text, source_id uuid, kind text, happened_at timestamptz, timed boolean, person_id uuid, details jsonb)
  language sql stable
as $$
  select 'plan', p.id, 'move-on-planned', p.created_at, true, null::uuid, jsonb_build_object('targetDate', p.target_date)
    from move_on.plan p where p.household_id = household
  union all
  select 'tenancy', t.id, e.kind, e.on_day::timestamp at time zone 'Europe/London', false, null, e.details
    from move_on.tenancy t
    join access.organisation o on o.id = t.landlord_id
   cross join lateral (values
     ('tenancy-began', t.starts_on, jsonb_build_object('tenure', t.tenure, 'landlord', o.name)),
     ('tenancy-ended', t.ended_on, jsonb_build_object('reason', t.end_reason, 'followedBy', t.followed_by))
   ) e (kind, on_day, details)
   where t.household_id = household and e.on_day is not null
$$;
