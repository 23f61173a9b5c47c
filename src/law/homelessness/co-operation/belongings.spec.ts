import { localDate } from '../../../shared/local-date.js';
import { mayAskToMove, mayEndProtection, protection } from './belongings.js';
import { ruleOf } from '../../refusals.spec-support.js';

describe('belongings (ss.211-212)', () => {
  it.each([
    ['in danger, nothing else arranged, relief is owed', [true, false, true], 'duty'],
    ['in no danger', [false, false, true], 'power'],
    ['in danger, but her sister stores them', [true, true, true], 'power'],
    ['in danger, and nothing is or was owed', [true, false, false], 'power'],
  ] as const)('%s: a %s', (_, [dangerOfLossOrDamage, otherSuitableArrangements, owedNowOrBefore], basis) => {
    expect(protection({ dangerOfLossOrDamage, otherSuitableArrangements, owedNowOrBefore })).toBe(basis);
  });

  it.each([
    ['told the day before', '2026-03-09', null],
    ['told the same day', '2026-03-10', null],
    ['told the day after', '2026-03-11', 'PR-3'],
    ['never told', undefined, 'PR-3'],
  ] as const)('she asks on 10 March to have them moved, %s', (_, told, rule) => {
    const toldOn = told === undefined ? undefined : localDate(told);
    const refused = mayAskToMove(toldOn, localDate('2026-03-10'));
    expect(ruleOf(refused)).toBe(rule);
    if (refused)
      expect(refused).toMatchObject({ field: 'consequenceToldOn', citation: expect.stringMatching(/212\(2\)/) });
  });

  it.each([
    ['a duty, for want of danger', 'no-danger-any-longer', 'duty', false, null],
    ['a duty, since others store them', 'other-arrangements-made', 'duty', false, null],
    ['a duty that the council would rather not go on with', 'power-not-used-further', 'duty', false, 'PR-1'],
    ['a power that it uses no further', 'power-not-used-further', 'power', false, null],
    ['as she asked', 'moved-as-asked', 'duty', true, null],
    ['as she asked, which she did not', 'moved-as-asked', 'duty', false, 'PR-3'],
  ] as const)('ends %s', (_, ground, basis, moveRequested, rule) => {
    const refused = mayEndProtection(ground, { basis, moveRequested });
    expect(ruleOf(refused)).toBe(rule);
    const section = rule === 'PR-1' ? '211(1)-(2)' : '212(2)-(3)';
    if (refused) expect(refused).toMatchObject({ field: 'ground', citation: expect.stringContaining(section) });
  });
});
