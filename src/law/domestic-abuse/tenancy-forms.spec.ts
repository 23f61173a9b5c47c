import { localDate } from '../../shared/local-date.js';
import { ruleOf, whole } from '../refusals.spec-support.js';
import type { Tenure } from './secure-tenancies.js';
import { checkForm, formsOn, type LandlordKind } from './tenancy-forms.js';

const on = localDate;
const BEFORE = '2026-04-30';
const SINCE = '2026-05-01';

describe('in which form a landlord lets a home', () => {
  it.each<[LandlordKind, Tenure, string, string]>([
    ['council', 'secure-lifetime', SINCE, 'may'],
    ['council', 'secure-flexible', SINCE, 'may'],
    ['council', 'introductory', SINCE, 'may'],
    ['council', 'licence', SINCE, 'may'],
    ['council', 'assured', SINCE, 'TN-6'],
    ['council', 'assured-shorthold', BEFORE, 'TN-6'],
    ['registered-provider', 'assured', SINCE, 'may'],
    ['registered-provider', 'assured-shorthold', SINCE, 'may'],
    ['registered-provider', 'secure-lifetime', SINCE, 'TN-6'],
    ['registered-provider', 'secure-flexible', SINCE, 'TN-6'],
    ['registered-provider', 'introductory', SINCE, 'TN-6'],
    ['private', 'assured', BEFORE, 'may'],
    ['private', 'assured-shorthold', BEFORE, 'may'],
    ['private', 'assured-shorthold', SINCE, 'TR-1'],
    ['private', 'assured', SINCE, 'may'],
    ['private', 'licence', SINCE, 'may'],
    ['private', 'secure-lifetime', SINCE, 'TN-6'],
  ])('%s, %s from %s: %s', (landlord, tenure, startsOn, expected) => {
    const step = checkForm({ landlord, tenure, startsOn: on(startsOn) });
    expect(ruleOf(step) ?? 'may').toBe(expected);
  });

  it('is refused with where that is written, and with every form that is open instead', () => {
    const step = checkForm({ landlord: 'private', tenure: 'assured-shorthold', startsOn: on(SINCE) });
    expect(whole(step)).toMatchObject({
      citation: "Renters' Rights Act 2025 ss.1, 2",
      explanation: expect.stringContaining('periodic'),
      insteadYouMay: [expect.stringContaining('(assured)'), expect.stringContaining('(licence)')],
      field: 'tenure',
    });
    const assured = checkForm({ landlord: 'council', tenure: 'assured', startsOn: on(SINCE) });
    expect(assured?.citation).toContain('Housing Act 1988 Sch 1 para 12');
  });

  it.each<[string, LandlordKind, boolean, boolean]>([
    ['a registered provider, on a day that a council knows', 'registered-provider', true, false],
    ['a private landlord, long since', 'private', false, false],
  ])('%s: shorthold the day before, and on that day', (_, landlord, before, since) => {
    const known = { RRA_SOCIAL: on('2027-10-01') };
    const open = (day: string) => formsOn(landlord, on(day), known).includes('assured-shorthold');
    expect([open('2027-09-30'), open('2027-10-01')]).toEqual([before, since]);
  });
});
