import type { TestApp } from '../support/test-app.js';

/** Each is a sentence about one case that must be true of none. `a` is its application. */
const UNLAWFUL: Readonly<Record<string, string>> = {
  'a duty runs that is not that of the help track': `exists (select 1 from homelessness.duty d where d.application_id = a.id and d.ended_on is null
      and d.duty <> case a.help_track when 'main-duty' then 'main' else a.help_track end)`,
  'the help track names a duty that does not run': `a.help_track in ('prevention', 'relief', 'main-duty') and not exists (
      select 1 from homelessness.duty d where d.application_id = a.id and d.ended_on is null
         and d.duty = case a.help_track when 'main-duty' then 'main' else a.help_track end)`,
  'a duty ended on a ground of another': `exists (select 1 from homelessness.duty d where d.application_id = a.id and d.end_ground is not null
      and left(d.end_ground, 2) <> case d.duty when 'relief' then 'RL' when 'prevention' then 'PV' else 'MD' end
      and d.end_ground not like 'decided-%')`,
  'help ended for a step of which nobody was warned, or at one officer’s word': `exists (select 1 from homelessness.duty d
      where d.application_id = a.id and d.end_ground like '%-193B' and (d.authorised_by is null or d.authorised_by = d.ended_by or not exists (
        select 1 from homelessness.step_warning w where w.duty_id = d.id and w.given_on is not null and w.until_day < d.ended_on)))`,
  'a duty ended on an offer of which they were not told first': `exists (select 1 from homelessness.duty d
      where d.application_id = a.id and d.end_ground in ('RL-193A', 'MD-5', 'MD-7', 'MD-7AA') and not exists (
        select 1 from homelessness.housing_offer o where o.duty_id = d.id and o.letter_went_on <= o.answered_on and o.answered_on <= d.ended_on
           and o.answer in ('not-taken-up', 'accepted')))`,
  'the main duty and its roof are not together': `(a.help_track = 'main-duty') <> (a.accommodation_track = 'main')`,
  'a roof is owed where nothing is': `a.help_track in ('not-eligible', 'no-duty', 'not-priority-need', 'closed') and a.accommodation_track <> 'none'`,
  'found intentionally homeless and no roof in the meantime': `a.help_track = 'intentional' and a.accommodation_track <> 'interim'
      and not exists (select 1 from homelessness.roof_answer r where r.application_id = a.id and r.basis = 'reasonable-opportunity' and not r.accommodate)`,
  'a roof is held though nobody was asked to take the case': `a.accommodation_track = 'held-pending-referral'
      and not exists (select 1 from homelessness.decision d where d.application_id = a.id and d.question = 'referral' and d.outcome = 'refer')`,
  'an applicant who fled was found not to be in priority need, and no second officer found that another was the victim': `${fled()} and exists (select 1 from homelessness.decision d
      where d.application_id = a.id and d.outcome = 'not-in-priority-need'
        and not (d.facts -> 'victimIsApplicant' = 'false' and d.second_officer is not null))`,
  'a victim was found intentionally homeless': `${fled()} and exists (select 1 from homelessness.decision d
      where d.application_id = a.id and d.outcome = 'intentional')`,
  'a victim was found not to be homeless': `${fled()} and exists (select 1 from homelessness.decision d
      where d.application_id = a.id and d.outcome = 'neither')`,
  'referred to where she is at risk': `exists (select 1 from homelessness.decision d
       join people.unsafe_area u on u.household_id = a.household_id and u.local_authority_code = d.facts ->> 'toAuthorityCode'
      where d.application_id = a.id and d.question = 'referral' and d.outcome = 'refer')`,
  'relief goes on though the statute has ended it': `a.help_track = 'relief' and exists (select 1 from homelessness.duty d
      where d.application_id = a.id and d.duty = 'relief' and d.ended_on is null and d.first_day_after <= $2)
      and 'in-priority-need' = ${latest('priority-need')} and coalesce(${latest('intentionality')}, '') <> 'intentional'`,
  'a clock runs without its task': `exists (select 1 from homelessness.clock c where c.application_id = a.id and c.status = 'running'
      and not exists (select 1 from tasks.task t where t.origin = 'clock:' || c.id and t.status = 'open'))`,
  'a task waits for a clock that has stopped': `exists (select 1 from homelessness.clock c
       join tasks.task t on t.origin in ('clock:' || c.id, 'clock-last-day:' || c.id)
      where c.application_id = a.id and c.status in ('met', 'ended') and t.status = 'open')`,
  'a clock runs for a duty that has ended': `exists (select 1 from homelessness.clock c join homelessness.duty d on d.id = c.subject_id
      where c.application_id = a.id and c.clock in ('K-02', 'K-03') and c.status in ('running', 'passed') and d.ended_on is not null)`,
  'a rule was lifted by whoever decided': `exists (select 1 from homelessness.override o where o.application_id = a.id and o.agreed_by = o.decided_by)`,
  'a question waits where nothing is left to decide': `a.help_track in ('not-eligible', 'no-duty', 'closed') and exists (select 1 from tasks.task t
      where t.subject_id = a.id and t.status = 'open' and t.kind in ('decide-eligibility', 'decide-homelessness', 'decide-priority-need'))`,
};

function fled(): string {
  return `a.abuse_disclosed and a.loss_of_home_reason = 'domestic-abuse'`;
}

function latest(question: string): string {
  return `(select d.outcome from homelessness.decision d where d.application_id = a.id and d.question = '${question}'
            order by d.created_at desc, d.id desc limit 1)`;
}

/** What is unlawful about a case on a day, in words; nothing when it is as the law wants it. */
export async function unlawfulIn(test: TestApp, applicationId: string, today: string): Promise<string[]> {
  const names = Object.keys(UNLAWFUL);
  const [row] = await test.rows<Record<string, boolean>>(
    `select $2::date as today, ${Object.values(UNLAWFUL)
      .map((condition, nth) => `coalesce(${condition}, false) as n${nth}`)
      .join(', ')} from homelessness.application a where a.id = $1`,
    [applicationId, today],
  );
  if (!row) throw new Error('there is no such application');
  return names.filter((_, nth) => row[`n${nth}`]);
}
