-- Support that began before anybody was asked how things are at its start has no task of asking: whoever leads it gets theirs now, once,
-- due as soon as what their organisation has settled allows and not before today. Few rows: the packages of before that go on.
with asked as (
  insert into tasks.task (id, organisation_id, team_id, assignee_id, kind, title, due_on, statutory, status, subject_type, subject_id, source,
                          origin, created_at)
  select gen_random_uuid(), p.organisation_id, k.team_id, l.user_id, 'measure-outcomes', 'Ask how things are at the start of support',
         greatest(p.starts_on + s.first_measures_days, d.today), false, 'open', 'support-package', p.id, 'package',
         'package:' || p.id || ':first-measures:' || l.id, now()
    from support.package p
    join support.lead_professional l on l.package_id = p.id and upper_inf(l.during)
   cross join lateral (select (now() at time zone 'Europe/London')::date as today) d
   cross join lateral support.policy_on(p.organisation_id, d.today) s
    left join tasks.team_kind k on k.organisation_id = p.organisation_id and k.kind = 'measure-outcomes'
   where p.status = 'active'
     and not exists (select 1 from support.measuring m where m.package_id = p.id and m.stage = 'start')
     and not exists (select 1 from tasks.task t where t.subject_id = p.id and t.kind = 'measure-outcomes')
      on conflict (origin) do nothing
  returning id, due_on)
insert into platform.outbox (id, name, payload, due_at, created_at)
select gen_random_uuid(), 'tasks.surface', jsonb_build_object('taskId', id), due_on::timestamp at time zone 'Europe/London', now() from asked;
