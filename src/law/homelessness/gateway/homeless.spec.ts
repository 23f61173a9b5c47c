import { localDate } from '../../../shared/local-date.js';
import { isApplication } from './application.js';
import { ELIGIBILITY_CLASSES, isRestrictedCase } from './eligibility.js';
import { type HousingFacts, homelessness, isThreatened } from './homeless.js';
import { type PossessionNotice, noticeCounts } from './possession-notices.js';

const housed: HousingFacts = { hasAccommodation: true, canEnterIt: true, abuseProbable: false };

describe('homeless', () => {
  it.each<[string, Partial<HousingFacts>, boolean, string]>([
    ['a home they can stay in', {}, false, 's.175'],
    ['nowhere at all', { hasAccommodation: false }, true, 's.175(1)'],
    ['locked out', { canEnterIt: false }, true, 's.175(2)(a)'],
    ['a caravan and no pitch', { mobileHomeWithNowhereToGo: true }, true, 's.175(2)(b)'],
    ['E14: a joint tenancy the perpetrator lives in', { abuseProbable: true }, true, 's.177(1)-(1A)'],
    ['not reasonable to stay for another reason', { unreasonableForAnotherReason: true }, true, 's.175(3)'],
  ])('%s', (_, facts, expected, section) => {
    const finding = homelessness({ ...housed, ...facts });
    expect(finding.homeless).toBe(expected);
    expect(finding.citations.map(({ text }) => text).join('; ')).toContain(section);
  });
});

describe('threatened with homelessness', () => {
  const notice: PossessionNotice = {
    kind: 'section-8',
    landlord: 'private',
    servedOn: localDate('2026-06-01'),
    specifiedDate: localDate('2026-10-01'),
    valid: true,
  };

  it.each([
    ['2026-08-05', false],
    ['2026-08-06', true],
    ['2026-10-01', true],
    ['2026-11-01', true],
  ])('E27: section 8 notice specifying 1 October, asked on %s: %s', (today, expected) => {
    expect(isThreatened(localDate(today), { likelyHomelessOn: null, notice })).toBe(expected);
  });

  it('earlier if likely to be homeless sooner', () => {
    const facts = { likelyHomelessOn: localDate('2026-07-01'), notice };
    expect(isThreatened(localDate('2026-06-10'), facts)).toBe(true);
  });

  it.each([
    ['2026-07-31', false, true],
    ['2026-08-01', false, false],
    ['2026-08-01', true, true],
  ])(
    'TR-1: a section 21 notice of before 1 May 2026 on %s, a court asked by then %s: %s',
    (today, claimMade, expected) => {
      const due = { specifiedDate: localDate('2026-06-20') };
      const old = { ...notice, kind: 'section-21' as const, servedOn: localDate('2026-04-20'), claimMade, ...due };
      expect(isThreatened(localDate(today), { likelyHomelessOn: null, notice: old })).toBe(expected);
      const social = { ...old, landlord: 'social' as const, claimMade: false };
      expect(isThreatened(localDate(today), { likelyHomelessOn: null, notice: social })).toBe(true);
    },
  );

  it('of a social landlord a section 8 notice counts from the day a council has given for that change', () => {
    const social = { ...notice, landlord: 'social' as const };
    const facts = { likelyHomelessOn: null, notice: social };
    expect(isThreatened(localDate('2026-09-01'), facts)).toBe(false);
    expect(isThreatened(localDate('2026-09-01'), facts, { RRA_SOCIAL: localDate('2026-06-01') })).toBe(true);
  });

  it('is nobody who has no notice and is not likely to lose the home within the window', () => {
    expect(isThreatened(localDate('2026-06-10'), { likelyHomelessOn: null, notice: null })).toBe(false);
    const later = { likelyHomelessOn: localDate('2026-08-06'), notice: null };
    expect(isThreatened(localDate('2026-06-10'), later)).toBe(false);
    expect(isThreatened(localDate('2026-06-11'), later)).toBe(true);
  });

  it.each<[string, Partial<PossessionNotice>, boolean]>([
    ['section 8, private, from 1 May 2026', {}, true],
    ['section 21, private, served the day before', { kind: 'section-21', servedOn: localDate('2026-04-30') }, true],
    ['section 21, private, served on 1 May 2026', { kind: 'section-21', servedOn: localDate('2026-05-01') }, false],
    ['section 8, private, before 1 May 2026', { servedOn: localDate('2026-04-30') }, false],
    ['section 21, social, after 1 May 2026', { kind: 'section-21', landlord: 'social' }, true],
    ['a notice that is not valid', { valid: false }, false],
  ])('which notices count: %s', (_, more, expected) => {
    expect(noticeCounts({ ...notice, ...more })).toBe(expected);
  });
});

describe('the gateway', () => {
  it('any approach with reason to believe is an application', () => {
    expect(isApplication({ asksForAccommodationOrHelp: true, mayBeHomelessOrThreatened: true })).toBe(true);
    expect(isApplication({ asksForAccommodationOrHelp: true, mayBeHomelessOrThreatened: false })).toBe(false);
  });

  it('eligibility classes have codes of their own, and no recourse to public funds is not eligible', () => {
    const codes = ELIGIBILITY_CLASSES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(ELIGIBILITY_CLASSES.find(({ code }) => code === 'NRPF')?.eligible).toBe('no');
    expect(ELIGIBILITY_CLASSES.find(({ code }) => code === 'MVDAC')?.eligible).toBe('yes');
  });

  it('a restricted case says so', () => {
    expect(isRestrictedCase({ onlyBecauseOfRestrictedPerson: true })).toMatchObject({ restricted: true });
  });
});
