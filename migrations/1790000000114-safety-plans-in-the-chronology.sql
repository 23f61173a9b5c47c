-- That a safety plan was made, for those who may read it; none of its words.
create or replace function support.safety_happened(household uuid)
  returns table (source_type text, source_id uuid, kind text, happened_at timestamptz, timed boolean, person_id uuid, details jsonb)
  language sql stable
as $$
  select e.source_type, e.source_id, e.kind, e.on_day::timestamp at time zone 'Europe/London', false, e.person_id, e.details
    from (
      select 'conference', c.id, 'conference-referred', c.referred_on, c.person_id, jsonb_build_object('forum', c.forum)
        from support.conference_referral c where c.household_id = household
      union all
      select 'conference-meeting', m.id, 'conference-heard', m.heard_on, c.person_id, jsonb_build_object('forum', c.forum)
        from support.conference_referral c join support.conference_meeting m on m.referral_id = c.id
       where c.household_id = household and m.heard_on is not null
      union all
      select 'order', o.id, e.kind, e.on_day, o.person_id, jsonb_build_object('order', o.kind, 'reason', o.end_reason)
        from support.protective_order o
       cross join lateral (values ('order-made', o.made_on), ('order-ended', o.ended_on)) e (kind, on_day)
       where o.household_id = household and e.on_day is not null
      union all
      select 'order-renewal', r.id, 'order-renewed', r.renewed_on, o.person_id, jsonb_build_object('order', o.kind)
        from support.protective_order o join support.order_renewal r on r.order_id = o.id
       where o.household_id = household
      union all
      select 'order-breach', b.event_id, 'order-broken', v.happened_on, o.person_id, jsonb_build_object('order', o.kind)
        from support.protective_order o
        join support.order_breach b on b.order_id = o.id
        join support.risk_event v on v.id = b.event_id
       where o.household_id = household
      union all
      select 'safety-plan', s.id, 'safety-plan-made', s.made_on, s.person_id, jsonb_build_object('number', s.number)
        from support.safety_plan s where s.household_id = household
    ) e (source_type, source_id, kind, on_day, person_id, details)
$$;
