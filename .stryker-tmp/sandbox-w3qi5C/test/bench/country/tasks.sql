-- Work in every list: whoever placed a household looks at its stay again.
insert into tasks.task (id, organisation_id, kind, title, due_on, statutory, status, subject_type, subject_id, source, origin, completed_at, created_at)
  select uuidv7(), p.organisation_id, 'review-stay', 'Look at a stay again', bench.today() - 10 + bench.dice(s.unit_n, 60, 60), false,
         case when bench.dice(s.unit_n, 61, 10) < 7 then 'open' else 'done' end, 'placement', p.id, 'placement', 'bench:' || p.id,
         case when bench.dice(s.unit_n, 61, 10) >= 7 then now() end, now() - interval '10 days'
    from bench.stay s join placements.placement p on p.id = s.placement_id
   where s.status = 'arrived';
