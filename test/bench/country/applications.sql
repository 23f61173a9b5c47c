-- An application of every household to the council of its area, most of them in relief or beyond it: with three decisions, a duty or
-- two, clocks, letters, and now and then a review.
create table bench.application as
  select h.n, uuidv7() as id, h.id as household_id, o.id as organisation_id, h.authority,
         bench.today() - 2 - bench.dice(h.n, 70, 50) as approached_on,
         (array['application-open', 'prevention', 'relief', 'relief', 'relief', 'main-duty', 'closed'])[bench.dice(h.n, 71, 7) + 1] as help_track
    from bench.household h join bench.organisation o on o.authority = h.authority and o.place = 0;

insert into homelessness.application (id, reference, household_id, organisation_id, authority_code, approached_on, channel, loss_of_home_reason,
                                      abuse_disclosed, abuse_types, help_track, accommodation_track, created_at)
  select id, 'BENCH-HA-' || n, household_id, organisation_id, bench.area(authority), approached_on, 'phone', 'domestic-abuse',
         true, '{economic}', help_track, case help_track when 'main-duty' then 'main' when 'relief' then 'interim' else 'none' end, now()
    from bench.application order by n;

insert into homelessness.decision (id, application_id, question, outcome, categories, main_category, facts, reasons, decided_on, rule_version, citations, created_at)
  select uuidv7(), a.id, q.question, q.outcome, q.categories, q.categories[1], '{"abuseProbable": true}',
         'On what she has told us, which we believe: she cannot go back to where she lived.', a.approached_on, '2018-10-01/DUTY_TO_REFER',
         '{Housing Act 1996 s.184}', now()
    from bench.application a
   cross join (values ('eligibility', 'eligible', '{}'::text[]), ('homelessness', 'homeless', '{}'), ('priority-need', 'in-priority-need', '{PN-e}'))
              q(question, outcome, categories)
   where a.help_track <> 'application-open'
   order by a.n;

create table bench.duty as
  select uuidv7() as id, a.id as application_id, a.n, d.duty, a.approached_on as started_on, a.help_track <> d.track as over
    from bench.application a
   cross join (values ('prevention', 'prevention'), ('relief', 'relief'), ('main', 'main-duty')) d(duty, track)
   where a.help_track = d.track or a.help_track in ('main-duty', 'closed') and d.duty = 'relief';

insert into homelessness.duty (id, application_id, duty, started_on, last_day, first_day_after, ended_on, end_ground)
  select id, application_id, duty, started_on, case when duty <> 'main' then started_on + 55 end, case when duty <> 'main' then started_on + 56 end,
         case when over then started_on + 1 end, case when over then 'RL-f' end
    from bench.duty order by n;

insert into homelessness.clock (id, application_id, clock, subject_id, day_one, last_day, first_day_after, basis, source, status, reminder_policy)
  select uuidv7(), application_id, case duty when 'relief' then 'K-02' else 'K-03' end, id, started_on, started_on + 55, started_on + 56,
         'calendar', 'Housing Act 1996 s.189B(4)', case when over then 'met' else 'running' end, 1
    from bench.duty where duty <> 'main' order by n;
insert into homelessness.clock (id, application_id, clock, subject_id, day_one, last_day, first_day_after, basis, source, status, reminder_policy)
  select uuidv7(), id, 'K-33', id, approached_on, approached_on, approached_on + 1, 'calendar', 'Housing Act 1996 s.188(1)', 'met', 1
    from bench.application order by n;

insert into homelessness.notice (id, application_id, notice, status, due_on, issued_on, created_at)
  select uuidv7(), a.id, letter, case when bench.dice(a.n, 72, 2) = 0 then 'due' else 'issued' end, a.approached_on,
         case when bench.dice(a.n, 72, 2) = 1 then a.approached_on end, now()
    from bench.application a cross join unnest(array['N-184', 'N-189A', 'N-PHP']) letter
   where a.help_track <> 'application-open'
   order by a.n;

insert into homelessness.review (id, application_id, decision_id, matter, subject_id, told_on, requested_on, status, last_day, created_at)
  select uuidv7(), a.id, d.id, d.question, d.id, d.decided_on, a.approached_on + 1, 'pending', a.approached_on + 57, now()
    from bench.application a join homelessness.decision d on d.application_id = a.id and d.question = 'eligibility'
   where a.n % 20 = 0;
