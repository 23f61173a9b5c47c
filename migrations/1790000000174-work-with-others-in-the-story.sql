-- That help was asked of others (s.213), that people were told what to tell until the decision (s.214), and that they were asked who may be told
-- of a child in temporary accommodation (s.213AA) is part of what happened to a household, for those who may read it.
create or replace function homelessness.happened(household uuid)
  returns table (source_type text, source_id uuid, kind text, happened_at timestamptz, timed boolean, person_id uuid, details jsonb)
  language sql stable
as $$
  select e.source_type, e.source_id, e.kind, e.on_day::timestamp at time zone 'Europe/London', false, e.person_id,
         e.details || jsonb_build_object('council', o.name)
    from homelessness.application a
    join access.organisation o on o.id = a.organisation_id
   cross join lateral (
     select 'application', a.id, 'application-made', a.approached_on, '{}'::jsonb, null::uuid
     union all
     select 'assessment', s.id, 'assessed', s.assessed_on, jsonb_build_object('version', s.version), null
       from homelessness.assessment s where s.application_id = a.id
     union all
     select 'housing-plan', p.id, 'housing-plan-made', p.made_on, jsonb_build_object('version', p.version), null
       from homelessness.housing_plan p where p.application_id = a.id
     union all
     select 'decision', d.id, 'decided', d.decided_on, jsonb_build_object('question', d.question, 'outcome', d.outcome), null
       from homelessness.decision d where d.application_id = a.id
     union all
     select 'duty', d.id, 'duty-began', d.started_on, jsonb_build_object('duty', d.duty, 'lastDay', d.last_day), null
       from homelessness.duty d where d.application_id = a.id
     union all
     select 'duty', d.id, 'duty-ended', d.ended_on, jsonb_build_object('duty', d.duty, 'ground', d.end_ground), null
       from homelessness.duty d where d.application_id = a.id and d.ended_on is not null
     union all
     select 'duty', e.duty_id, 'duty-owed-again', e.taken_up_on, jsonb_build_object('duty', d.duty, 'endedOn', e.ended_on), null
       from homelessness.set_aside_end e join homelessness.duty d on d.id = e.duty_id where e.application_id = a.id
     union all
     select 'notice', n.id, 'letter-sent', n.issued_on, jsonb_build_object('notice', n.notice), null
       from homelessness.notice n where n.application_id = a.id and n.issued_on is not null
     union all
     select 'review', r.id, 'review-requested', r.requested_on, '{}', null
       from homelessness.review r where r.application_id = a.id
     union all
     select 'review', r.id, 'review-decided', r.decided_on, jsonb_build_object('outcome', r.status), null
       from homelessness.review r where r.application_id = a.id and r.decided_on is not null
     union all
     select 'help-asked', h.id, 'help-asked', h.asked_on, jsonb_build_object('body', h.body), null
       from homelessness.help_asked h where h.application_id = a.id
     union all
     select 'help-asked', h.id, 'help-answered', h.answered_on, jsonb_build_object('body', h.body, 'answer', h.answer), null
       from homelessness.help_asked h where h.application_id = a.id and h.answered_on is not null
     union all
     select 'truth-explained', t.id, 'changes-explained', t.explained_on, '{}', null
       from homelessness.truth_explained t where t.application_id = a.id
     union all
     select 'child-placed', c.id, 'child-asked-about', c.asked_on, '{}', c.person_id
       from homelessness.child_placed c where c.application_id = a.id
   ) e (source_type, source_id, kind, on_day, details, person_id)
   where a.household_id = household
$$;
