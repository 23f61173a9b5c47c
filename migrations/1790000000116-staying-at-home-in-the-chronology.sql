-- What came of staying safely at home, beside the conferences, orders and plans.
create function support.sanctuary_happened(household uuid)
  returns table (source_type text, source_id uuid, kind text, happened_at timestamptz, timed boolean, person_id uuid, details jsonb)
  language sql stable
as $$
  select 'sanctuary', s.id, e.kind, e.on_day::timestamp at time zone 'Europe/London', false, s.person_id,
         jsonb_build_object('reason', s.end_reason)
    from support.sanctuary s
   cross join lateral (values
     ('sanctuary-offered', s.offered_on),
     ('sanctuary-wanted', case when s.status not in ('offered', 'not-wanted') then s.answered_on end),
     ('sanctuary-not-wanted', case when s.status = 'not-wanted' then s.answered_on end),
     ('sanctuary-surveyed', s.surveyed_on),
     ('sanctuary-ended', s.ended_on)) e (kind, on_day)
   where s.household_id = household and e.on_day is not null
$$;

alter function support.safety_happened(uuid) rename to risk_happened;
create function support.safety_happened(household uuid)
  returns table (source_type text, source_id uuid, kind text, happened_at timestamptz, timed boolean, person_id uuid, details jsonb)
  language sql stable
as $$
  select * from support.risk_happened(household)
  union all select * from support.sanctuary_happened(household)
$$;
