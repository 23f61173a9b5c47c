-- Whom a service supports, as a list of any length: found by the day of the next review, by who leads, by what waits, and by what has
-- happened since its reader was last there. All of it is read from the records themselves, as its reader sees them.
create index package_by_review on support.package (organisation_id, next_review_on, id) where status = 'active';
create index handover_that_waits on support.handover (to_user_id) where status = 'awaiting-acknowledgement';

-- When somebody was last at a record is known already: each read leaves an entry. This finds the last of one reader and one record.
create index entry_visit on audit.entry (actor_id, subject_id, at)
  where action in ('household.read', 'household.summary-read', 'chronology.read', 'support-package.read');

-- When the caller, and nobody else, last opened the household or the package; nothing when they never did.
create function told_once.last_visit(household uuid, package uuid) returns timestamptz
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select max(v.at)
    from unnest(array[household, package]) opened (id)
   cross join lateral (
     select e.at from audit.entry e
      where e.actor_id = access.user_id() and e.subject_id = opened.id
        and e.action in ('household.read', 'household.summary-read', 'chronology.read', 'support-package.read')
      order by e.at desc limit 1) v
$$;

-- Support that goes on, with whom it is for and who leads it. A name is there for whoever sees the household.
create function told_once.caseload()
  returns table (id uuid, household_id uuid, organisation_id uuid, starts_on date, support_types text[], needs text[], next_review_on date,
                 version integer, lead_id uuid, lead_name text, intensity text, reference text, known_by text, person_id uuid,
                 person_given_name text, person_name text, born date, relationship text)
  language sql stable
as $$
  select p.id, p.household_id, p.organisation_id, p.starts_on, p.support_types, p.needs, p.next_review_on, p.version, l.user_id, u.name,
         (select s.intensity from support.intensity_step s where s.package_id = p.id order by s.from_day desc, s.id desc limit 1),
         h.reference, k.given_name || ' ' || k.family_name, p.person_id, e.given_name, e.given_name || ' ' || e.family_name, e.date_of_birth,
         e.relationship_to_lead
    from support.package p
    join support.lead_professional l on l.package_id = p.id and upper_inf(l.during)
    left join access.app_user u on u.id = l.user_id
    left join people.household h on h.id = p.household_id
    left join people.person k on k.household_id = p.household_id and k.key = 'lead'
    left join people.person e on e.id = p.person_id
   where p.status = 'active'
$$;

-- Which of it is the caller's to see to: what they lead, what they are asked to take over, and what they stand in for.
create function told_once.my_caseload(today date) returns setof uuid
  language sql stable
as $$
  select l.package_id from support.lead_professional l where l.user_id = access.user_id() and upper_inf(l.during)
  union
  select h.package_id from support.handover h where h.to_user_id = access.user_id() and h.status = 'awaiting-acknowledgement'
  union
  select c.package_id from support.cover c
   where c.user_id = access.user_id() and today between c.from_day and c.to_day and c.called_off_at is null
$$;

-- What waits for somebody, about a package, its person or its household. A hand-over is there for both sides, whoever has its task.
create function told_once.waiting()
  returns table (what text, task_id uuid, subject_id uuid, title text, on_day date, user_id uuid)
  language sql stable
as $$
  select 'handover', null::uuid, h.package_id, 'Acknowledge a hand-over', (h.offered_at at time zone 'Europe/London')::date, h.to_user_id
    from support.handover h where h.status = 'awaiting-acknowledgement'
  union all
  select case t.kind when 'review-support' then 'review'
                     when 'reassess-risk' then 'reassessment'
                     when 'second-risk-assessment' then 'reassessment' else 'task' end,
         t.id, t.subject_id, t.title, t.due_on, t.assignee_id
    from tasks.task t
   where t.status = 'open' and t.kind <> 'acknowledge-handover' and t.organisation_id = access.organisation_id()
     and t.subject_type in ('support-package', 'person', 'household')
$$;
