-- What becomes of a joint tenancy that was left is part of what happened to a household: its form and its days, and nothing of where it is.
create function move_on.joint_tenancies_happened(household uuid)
  returns table (source_type text, source_id uuid, kind text, happened_at timestamptz, timed boolean, person_id uuid, details jsonb)
  language sql stable
as $$
  select 'joint-tenancy', t.id, 'joint-tenancy-recorded', t.created_at, true, null::uuid, jsonb_build_object('form', t.form)
    from move_on.joint_tenancy t where t.household_id = household
  union all
  select 'joint-tenancy', t.id, e.kind, e.on_day::timestamp at time zone 'Europe/London', false, null, jsonb_build_object('form', t.form)
    from move_on.joint_tenancy t
   cross join lateral (values
     ('joint-tenancy-notice-served', t.served_on),
     ('joint-tenancy-before-the-court', t.court_asked_on),
     ('joint-tenancy-' || t.status, t.closed_on)) e (kind, on_day)
   where t.household_id = household and e.on_day is not null
$$;

create or replace function told_once.happened(household uuid)
  returns table (source_type text, source_id uuid, kind text, happened_at timestamptz, timed boolean, person_id uuid, details jsonb)
  language sql stable
as $$
  select * from people.happened(household)
  union all select * from placements.happened(household)
  union all select * from homelessness.happened(household)
  union all select * from support.happened(household)
  union all select * from support.safety_happened(household)
  union all select * from support.contacts_happened(household)
  union all select * from move_on.happened(household)
  union all select * from move_on.nominations_happened(household)
  union all select * from move_on.joint_tenancies_happened(household)
  union all select * from told_once.consents_happened(household)
  union all select * from told_once.notes_happened(household)
$$;
