import { localDate } from '../../../shared/local-date.js';
import {
  checkBedAndBreakfast,
  checkOutOfArea,
  checkSafeArea,
  isBedAndBreakfast,
  areDefects,
  checkPrivateHome,
  type PrivateHomeDefect,
} from './suitability.js';
import { ruleOf } from '../../refusals.spec-support.js';

const today = localDate('2026-03-10');
const shared = { selfContained: false, sharesOrLacksFacilities: true };

describe('what is bed and breakfast', () => {
  it.each([
    ['a hotel room with a shared bathroom', { ...shared, managedBy: 'other' }, true],
    ['a private landlord’s shared hostel', { ...shared, managedBy: 'private-landlord' }, true],
    ['E19: a shared refuge run for profit', { ...shared, managedBy: 'private-landlord' }, true],
    ['E18: a shared refuge run by a charity', { ...shared, managedBy: 'registered-charity' }, false],
    ['a shared house of a voluntary body', { ...shared, managedBy: 'voluntary' }, false],
    ['a shared house of a registered provider', { ...shared, managedBy: 'private-registered-provider' }, false],
    ['the council’s own hostel', { ...shared, managedBy: 'local-housing-authority' }, false],
    [
      'a self-contained flat',
      { selfContained: true, sharesOrLacksFacilities: false, managedBy: 'private-landlord' },
      false,
    ],
    [
      'a studio with nothing shared',
      { selfContained: false, sharesOrLacksFacilities: false, managedBy: 'other' },
      false,
    ],
  ] as const)('%s: %s', (_, place, expected) => {
    expect(isBedAndBreakfast(place, today)).toBe(expected);
  });

  it.each([
    ['2022-05-31', true],
    ['2022-06-01', false],
  ])('a room in a private dwelling on %s: %s', (day, expected) => {
    expect(isBedAndBreakfast({ ...shared, managedBy: 'other', privateDwelling: true }, localDate(day))).toBe(expected);
  });
});

describe('who may be put there tonight', () => {
  const adult = { pregnant: false, dependentChildren: false, applicantAge: 30 };
  const family = { ...adult, dependentChildren: true };
  const nowhereElse = { nightsUsedBefore: 0, otherAccommodationAvailable: false };

  it.each([
    ['a single adult', adult, nowhereElse, null],
    ['a single adult on night 100', adult, { ...nowhereElse, nightsUsedBefore: 100 }, null],
    ['a family, nothing else to be had', family, nowhereElse, null],
    ['a family, other accommodation available', family, { ...nowhereElse, otherAccommodationAvailable: true }, 'ST-5'],
    ['E16: a family on night 42', family, { ...nowhereElse, nightsUsedBefore: 41 }, null],
    ['E16: a family on night 43', family, { ...nowhereElse, nightsUsedBefore: 42 }, 'ST-5'],
    ['a pregnant woman on night 43', { ...adult, pregnant: true }, { ...nowhereElse, nightsUsedBefore: 42 }, 'ST-5'],
    ['E10: aged 17, nothing else to be had', { ...adult, applicantAge: 17 }, nowhereElse, 'ST-8'],
    ['aged 18', { ...adult, applicantAge: 18 }, nowhereElse, null],
  ])('%s', (_, household, night, rule) => {
    const refused = checkBedAndBreakfast(household, night);
    expect(ruleOf(refused)).toBe(rule);
    if (rule === 'ST-5') expect(refused?.citation).toBe('SI 2003/3326 art 4');
    if (rule === 'ST-5') expect(refused?.explanation.includes('42 nights')).toBe(night.nightsUsedBefore >= 42);
    if (rule === 'ST-8') expect(refused?.citation).toBe('Homelessness Code of Guidance');
  });
});

describe('where', () => {
  it('another area needs a reason', () => {
    const placement = { authorityCode: 'E06000009', placedInAuthorityCode: 'E07000123' };
    const unexplained = checkOutOfArea({ ...placement, reason: null });
    expect(ruleOf(unexplained)).toBe('ST-11');
    expect(unexplained).toMatchObject({ field: 'reason', citation: expect.stringMatching(/208\(1\).*2012\/2601/) });
    expect(ruleOf(checkOutOfArea({ ...placement, reason: '  ' }))).toBe('ST-11');
    expect(checkOutOfArea({ ...placement, reason: 'safety from a perpetrator' })).toBeNull();
    expect(checkOutOfArea({ ...placement, placedInAuthorityCode: 'E06000009', reason: ' ' })).toBeNull();
  });

  it('an unsafe area is never suitable', () => {
    const unsafe = checkSafeArea(['E08000035'], 'E08000035');
    expect(ruleOf(unsafe)).toBe('ST-2');
    expect(unsafe?.citation).toMatch(/ss\.206, 210.*ch\. 21/);
    expect(checkSafeArea(['E08000035'], 'E06000009')).toBeNull();
  });
});

describe('ST-10: a private landlord’s home (SI 2012/2601 art 3)', () => {
  it.each<[string, PrivateHomeDefect[], boolean]>([
    ['nothing is wrong with it', [], true],
    ['there is no gas safety record', ['no-gas-safety-record'], false],
    ['it is cold, damp and unlicensed', ['poor-physical-condition', 'unlicensed-hmo'], false],
  ])('%s: suitable %s', (_, defects, suitable) => {
    const step = checkPrivateHome('MD-7AA', defects);
    expect(ruleOf(step)).toBe(suitable ? null : 'ST-10');
    if (step) expect(step).toMatchObject({ field: 'facts.privateHomeDefects', citation: 'SI 2012/2601 art 3' });
  });

  it('names all that is wrong', () => {
    const step = checkPrivateHome('RL-193A', ['fire-safety', 'no-energy-certificate']);
    expect(step?.explanation).toContain(
      'RL-193A is not open: precautions against fire are missing; there is no energy performance certificate.',
    );
  });

  it.each([
    [['no-gas-safety-record'], true],
    [[], true],
    [['mould'], false],
    ['no-gas-safety-record', false],
    [undefined, false],
    [['toString'], false],
  ])('%j is read as defects: %s', (value, read) => {
    expect(areDefects(value)).toBe(read);
  });
});
