import { localDate } from '../../../shared/local-date.js';
import { type ChildPlaced, mayTellOfAChild, refuseAsking, tellingRunsFrom } from './child-placed.js';
import { helpAskedOf } from './help-from-others.js';
import { type ChangeNotTold, mayBeHeldAgainstThem } from './telling-the-truth.js';
import { ruleOf } from '../../refusals.spec-support.js';

const day = localDate;

describe('CO-1: asking others for help', () => {
  it.each([
    ['local-housing-authority', true],
    ['private-registered-provider', true],
    ['social-services', true],
    ['police', false],
    ['toString', false],
  ])('%s must help: %s', (body, mustHelp) => {
    expect(helpAskedOf(body)).toEqual({
      mustHelp,
      extent: mustHelp ? 'as far as is reasonable in the circumstances' : null,
      citation: 'Housing Act 1996 s.213',
    });
  });
});

describe('CO-4: a change of which the council was not told', () => {
  const told: ChangeNotTold = {
    changedOn: day('2026-03-20'),
    explainedOn: day('2026-03-10'),
    decisionNotifiedOn: null,
    reasonableExcuse: false,
    abuseDisclosed: false,
  };

  it.each<[string, Partial<ChangeNotTold>, boolean]>([
    ['they knew that they must tell, and had no reason not to', {}, true],
    ['it was explained to them that very day', { explainedOn: day('2026-03-20') }, true],
    ['it was explained the day after', { explainedOn: day('2026-03-21') }, false],
    ['it was never explained', { explainedOn: null }, false],
    ['the decision was notified the day after', { decisionNotifiedOn: day('2026-03-21') }, true],
    ['the decision was notified that very day', { decisionNotifiedOn: day('2026-03-20') }, false],
    ['the decision had long been notified', { decisionNotifiedOn: day('2026-03-11') }, false],
    ['she was in hospital', { reasonableExcuse: true }, false],
    ['she has told of abuse, and nobody asked her why', { abuseDisclosed: true }, false],
  ])('%s: may be held against them %s', (_, more, held) => {
    const step = mayBeHeldAgainstThem({ ...told, ...more });
    expect(ruleOf(step)).toBe(held ? null : 'CO-4');
    if (step) expect(step.citation).toBe('Housing Act 1996 s.214(2)-(3)');
  });
});

describe('ST-13: telling of a child in temporary accommodation', () => {
  const child: ChildPlaced = { placedOn: day('2026-09-01'), age: 9, endsMainDuty: false, askedBefore: false };
  const commenced = { CWSA_S11: day('2026-09-01') };

  it.each<[string, Partial<ChildPlaced>, boolean]>([
    ['a child of nine', {}, true],
    ['a young person of 17 who applies alone', { age: 17 }, true],
    ['somebody of 18', { age: 18 }, false],
    ['placed the day before the section began', { placedOn: day('2026-08-31') }, false],
    ['a home that ends the main duty', { endsMainDuty: true }, false],
    ['asked before under this application', { askedBefore: true }, false],
  ])('%s: consent is asked for %s', (_, more, expected) => {
    expect(ruleOf(refuseAsking({ ...child, ...more }, commenced))).toBe(expected ? null : 'ST-13');
  });

  it.each<[string, Partial<ChildPlaced>, RegExp]>([
    ['somebody of 18', { age: 18 }, /not under 18/],
    ['placed before the section began', { placedOn: day('2026-08-31') }, /not in force/],
    ['a home that ends the main duty', { endsMainDuty: true }, /no temporary accommodation/],
    ['asked before', { askedBefore: true }, /asked once/],
  ])('says why nobody is asked: %s', (_, more, why) => {
    const step = refuseAsking({ ...child, ...more }, commenced);
    expect(ruleOf(step)).toBe('ST-13');
    expect(step?.explanation).toMatch(why);
  });

  it.each([
    ['2026-09-01', '2026-09-05', '2026-09-05'],
    ['2026-09-08', '2026-09-05', '2026-09-08'],
    ['2026-08-20', '2026-08-21', '2026-09-01'],
    [null, '2026-09-05', null],
    ['2026-09-01', null, null],
  ])('K-20 runs, where consent is of %s and information of %s, from %s', (consentOn, informationOn, from) => {
    const on = (said: string | null) => (said === null ? null : day(said));
    const events = { placedOn: child.placedOn, consentOn: on(consentOn), informationOn: on(informationOn) };
    expect(tellingRunsFrom(events)).toBe(from);
  });

  it('asks nobody while no council has given the day on which the section began', () => {
    expect(ruleOf(refuseAsking(child))).toBe('ST-13');
  });

  it.each([
    ['gp', ['gp'], false, null],
    ['gp', [], true, 'consentedTo'],
    ['health-visiting', ['gp', 'school'], true, 'consentedTo'],
    ['school', ['school'], true, null],
    ['school', ['school'], false, 'schoolIsSafe'],
    ['school', ['gp'], true, 'consentedTo'],
  ] as const)('%s, where they agreed to %j and the school is safe %s', (body, consentedTo, schoolIsSafe, field) => {
    const step = mayTellOfAChild(body, { consentedTo, schoolIsSafe });
    expect(step?.field ?? null).toBe(field);
    expect(ruleOf(step)).toBe(field === null ? null : 'ST-13');
    if (step) expect(step.citation).toMatch(/213AA.*2026 s\.11/);
  });
});
