import { localDate } from '../../../shared/local-date.js';
import { ruleOf } from '../../refusals.spec-support.js';
import { mayEndOpportunity, owedRegardless, ROOF_STATES, roofState } from './roof.js';

describe('whether there is a roof, and why', () => {
  it.each([
    ['inquiries go on and may lead to priority need', 'application-open', 'interim', null, 'interim'],
    ['relief, interim', 'relief', 'interim', null, 'interim'],
    ['the main duty', 'main-duty', 'main', null, 'main'],
    ['another council has been asked', 'application-open', 'held-pending-referral', null, 'held-pending-referral'],
    ['intentionally homeless: s.190(2)', 'intentional', 'interim', null, 'reasonable-opportunity'],
    ['…and that opportunity is over', 'intentional', 'none', null, 'none'],
    ['nothing is owed', 'not-priority-need', 'none', null, 'none'],
    ['ACC-5: housed until the review', 'not-priority-need', 'none', 'review', 'power-pending-review'],
    ['RV-7: housed until the appeal', 'not-eligible', 'none', 'appeal', 'power-pending-appeal'],
    ['a duty that has come back comes before a power', 'relief', 'interim', 'review', 'interim'],
  ] as const)('%s', (_, help, track, power, state) => {
    expect(roofState(help, track, power)).toBe(state);
  });

  it.each([
    ['interim', 'ACC-3'],
    ['main', 'main'],
    ['held-pending-referral', 'LC-8'],
    ['reasonable-opportunity', null],
    ['power-pending-review', null],
    ['power-pending-appeal', null],
    ['none', null],
  ] as const)('%s: what stands against its end is %s, and what is owed cannot be stopped', (state, rule) => {
    expect(ruleOf(owedRegardless(state))).toBe(rule);
    expect(ROOF_STATES.allows(state, 'stop')).toBe(rule === null);
  });

  it.each([
    ['no time was ever given', null, '2026-03-10', 'intentional-homelessness', 'accommodate'],
    ['on the last day', '2026-04-07', '2026-04-07', 'intentional-homelessness', 'decidedOn'],
    ['the day after', '2026-04-07', '2026-04-08', null, undefined],
    ['across the clock change, on the last day', '2026-03-29', '2026-03-29', 'intentional-homelessness', 'decidedOn'],
    ['across the clock change, the day after', '2026-03-29', '2026-03-30', null, undefined],
  ] as const)('a reasonable opportunity ends: %s', (_, until, endedOn, rule, field) => {
    const step = mayEndOpportunity(until && localDate(until), localDate(endedOn));
    expect(ruleOf(step)).toBe(rule);
    expect(step?.field).toBe(field);
  });

  it('says from which day it may end', () => {
    expect(mayEndOpportunity(localDate('2028-02-28'), localDate('2028-02-28'))?.explanation).toContain('2028-02-29');
  });
});
