-- What happened to a household, read from what each feature keeps: nothing is written twice, so that nothing can be missing, stale or
-- doubled, and who may see the record sees that it happened and nobody else does. Each feature says its own part, in codes, days and
-- ids: no text that somebody typed, and nothing of where a place is but its council area.
create schema told_once;

create index package_household on support.package (household_id);
create index risk_assessment_household on support.risk_assessment (household_id);

create function people.happened(household uuid)
  returns table (source_type text, source_id uuid, kind text, happened_at timestamptz, timed boolean, person_id uuid, details jsonb)
  language sql stable
as $$
  select 'household', h.id, 'household-recorded', h.created_at, true, null::uuid, jsonb_build_object('organisation', o.name)
    from people.household h join access.organisation o on o.id = h.organisation_id
   where h.id = household
  union all
  select 'person', p.id, e.kind, e.on_day::timestamp at time zone 'Europe/London', false, p.id, jsonb_build_object('reason', e.reason)
    from people.person p
   cross join lateral (values ('person-joined', p.joined_on, null), ('person-left', p.left_on, p.left_reason)) e (kind, on_day, reason)
   where p.household_id = household and e.on_day is not null
  union all
  select 'household-share', s.id, e.kind, e.at, true, null, jsonb_build_object('organisation', o.name, 'consent', s.consent)
    from people.household_share s
    join access.organisation o on o.id = s.organisation_id
   cross join lateral (values ('household-shared', s.shared_at), ('share-ended', s.ended_at)) e (kind, at)
   where s.household_id = household and e.at is not null
$$;

-- The first moment of a day is how an arrival is kept of which only the day is known: on one and the same day it comes after the agreement,
-- and leaving after that.
create function placements.happened(household uuid)
  returns table (source_type text, source_id uuid, kind text, happened_at timestamptz, timed boolean, person_id uuid, details jsonb)
  language sql stable
as $$
  select 'placement', p.id, e.kind, e.at, e.known <> date_trunc('day', e.known, 'Europe/London'), null::uuid,
         jsonb_build_object('category', b.category, 'provider', o.name, 'area', a.name, 'status', p.status, 'endedBy', p.ended_by,
                            'reason', p.reason, 'destination', p.destination)
    from placements.placement p
    join accommodation.unit u on u.id = p.unit_id
    join accommodation.premises b on b.id = u.premises_id
    join directory.local_authority a on a.code = b.local_authority_code
    join access.organisation o on o.id = p.provider_id
   cross join lateral (select case when p.provider_agreed_at is not null and p.person_agreed_at is not null and p.transferred_from is null
                                   then greatest(p.provider_agreed_at, p.person_agreed_at) end as at) agreed
   cross join lateral (select case when date_trunc('day', agreed.at, 'Europe/London') = p.arrived_at
                                   then agreed.at else p.arrived_at end as at) arrived
   cross join lateral (select case when date_trunc('day', arrived.at, 'Europe/London') = p.departed_at
                                   then arrived.at else p.departed_at end as at) departed
   cross join lateral (values
     ('placement-offered',  case when p.transferred_from is null then p.created_at end, p.created_at),
     ('placement-agreed',   agreed.at, agreed.at),
     ('placement-arrived',  case when p.transferred_from is null then arrived.at end, p.arrived_at),
     ('placement-moved-in', case when p.transferred_from is not null then arrived.at end, p.arrived_at),
     ('placement-departed', case when p.status = 'departed' then departed.at end, p.departed_at)) e (kind, at, known)
   where p.household_id = household and e.at is not null
$$;

create function homelessness.happened(household uuid)
  returns table (source_type text, source_id uuid, kind text, happened_at timestamptz, timed boolean, person_id uuid, details jsonb)
  language sql stable
as $$
  select e.source_type, e.source_id, e.kind, e.on_day::timestamp at time zone 'Europe/London', false, null::uuid,
         e.details || jsonb_build_object('council', o.name)
    from homelessness.application a
    join access.organisation o on o.id = a.organisation_id
   cross join lateral (
     select 'application', a.id, 'application-made', a.approached_on, '{}'::jsonb
     union all
     select 'assessment', s.id, 'assessed', s.assessed_on, jsonb_build_object('version', s.version)
       from homelessness.assessment s where s.application_id = a.id
     union all
     select 'housing-plan', p.id, 'housing-plan-made', p.made_on, jsonb_build_object('version', p.version)
       from homelessness.housing_plan p where p.application_id = a.id
     union all
     select 'decision', d.id, 'decided', d.decided_on, jsonb_build_object('question', d.question, 'outcome', d.outcome)
       from homelessness.decision d where d.application_id = a.id
     union all
     select 'duty', d.id, 'duty-began', d.started_on, jsonb_build_object('duty', d.duty, 'lastDay', d.last_day)
       from homelessness.duty d where d.application_id = a.id
     union all
     select 'duty', d.id, 'duty-ended', d.ended_on, jsonb_build_object('duty', d.duty, 'ground', d.end_ground)
       from homelessness.duty d where d.application_id = a.id and d.ended_on is not null
     union all
     select 'notice', n.id, 'letter-sent', n.issued_on, jsonb_build_object('notice', n.notice)
       from homelessness.notice n where n.application_id = a.id and n.issued_on is not null
     union all
     select 'review', r.id, 'review-requested', r.requested_on, '{}'
       from homelessness.review r where r.application_id = a.id
     union all
     select 'review', r.id, 'review-decided', r.decided_on, jsonb_build_object('outcome', r.status)
       from homelessness.review r where r.application_id = a.id and r.decided_on is not null
   ) e (source_type, source_id, kind, on_day, details)
   where a.household_id = household
$$;

create function support.happened(household uuid)
  returns table (source_type text, source_id uuid, kind text, happened_at timestamptz, timed boolean, person_id uuid, details jsonb)
  language sql stable
as $$
  select 'package', p.id, e.kind, e.on_day::timestamp at time zone 'Europe/London', false, p.person_id,
         jsonb_build_object('supportTypes', p.support_types, 'organisation', o.name, 'reason', e.reason)
    from support.package p
    join access.organisation o on o.id = p.organisation_id
   cross join lateral (values ('support-began', p.starts_on, null), ('support-closed', p.closed_on, p.close_reason)) e (kind, on_day, reason)
   where p.household_id = household and e.on_day is not null
  union all
  -- Names of workers are known to their own organisation only.
  select 'handover', h.id, e.kind, e.at, true, p.person_id, jsonb_build_object('from', f.name, 'to', t.name)
    from support.package p
    join support.handover h on h.package_id = p.id
    left join access.app_user f on f.id = h.from_user_id
    left join access.app_user t on t.id = h.to_user_id
   cross join lateral (values ('handover-offered', h.offered_at), ('handed-over', h.acknowledged_at)) e (kind, at)
   where p.household_id = household and e.at is not null
  union all
  select 'risk-assessment', r.id, 'risk-assessed', r.assessed_on::timestamp at time zone 'Europe/London', false, r.person_id,
         jsonb_build_object('level', r.level)
    from support.risk_assessment r where r.household_id = household
$$;

create function move_on.happened(household uuid)
  returns table (source_type text, source_id uuid, kind text, happened_at timestamptz, timed boolean, person_id uuid, details jsonb)
  language sql stable
as $$
  select 'plan', p.id, 'move-on-planned', p.created_at, true, null::uuid, jsonb_build_object('targetDate', p.target_date)
    from move_on.plan p where p.household_id = household
  union all
  select 'tenancy', t.id, 'tenancy-began', t.starts_on::timestamp at time zone 'Europe/London', false, null,
         jsonb_build_object('tenure', t.tenure, 'landlord', o.name)
    from move_on.tenancy t join access.organisation o on o.id = t.landlord_id
   where t.household_id = household
$$;

-- All of it. A feature that has something to say makes a function like those above, and is added here by its own migration.
create function told_once.happened(household uuid)
  returns table (source_type text, source_id uuid, kind text, happened_at timestamptz, timed boolean, person_id uuid, details jsonb)
  language sql stable
as $$
  select * from people.happened(household)
  union all select * from placements.happened(household)
  union all select * from homelessness.happened(household)
  union all select * from support.happened(household)
  union all select * from move_on.happened(household)
$$;
