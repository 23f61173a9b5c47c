// @ts-nocheck
import { localDate } from '../../shared/local-date.js';
import type { AccommodationCategory, ProviderType } from '../providers.js';
import { ABUSE_TYPES, CONNECTIONS, isChildVictim, isDomesticAbuse } from './definition.js';
import { relevantAccommodation } from './relevant-accommodation.js';
import { SUPPORT_TYPES, supportDutyReaches, tierOf } from './support-duty.js';
import { jointTenantNotice } from './tenancies.js';

describe('the definition', () => {
  const account = { types: ['economic'], connection: 'intimate-relationship', ageOfA: 30, ageOfB: 28 } as const;

  it('has five types and seven connections', () => {
    expect(ABUSE_TYPES).toHaveLength(5);
    expect(CONNECTIONS).toHaveLength(7);
  });

  it.each([
    ['economic abuse by a partner', {}, true, null],
    ['E11: aged 16, partner abuse', { ageOfB: 16, ageOfA: 16 }, true, null],
    ['E10: aged 17, abused by a parent', { ageOfB: 17, connection: 'relatives' }, true, null],
    ['aged 15, adult abuser', { ageOfB: 15 }, false, 'child-protection'],
    ['abused by a 15-year-old son', { ageOfA: 15, connection: 'relatives' }, false, 'child-protection'],
    ['abused by a paid carer', { connection: null }, false, 'adult-safeguarding'],
    ['no behaviour described', { types: [] }, false, null],
  ] as const)('%s', (_, more, domesticAbuse, insteadConsider) => {
    expect(isDomesticAbuse({ ...account, ...more })).toMatchObject({ domesticAbuse, insteadConsider });
  });

  it.each([
    [{ age: 9, seesHearsOrFeelsEffects: true, relatedToEither: true }, true],
    [{ age: 17, seesHearsOrFeelsEffects: true, relatedToEither: true }, true],
    [{ age: 18, seesHearsOrFeelsEffects: true, relatedToEither: true }, false],
    [{ age: 9, seesHearsOrFeelsEffects: true, relatedToEither: false }, false],
    [{ age: 9, seesHearsOrFeelsEffects: false, relatedToEither: true }, false],
  ])('a child %j is a victim: %s', (child, expected) => {
    expect(isChildVictim(child)).toBe(expected);
  });
});

describe('relevant accommodation', () => {
  it.each<[string, AccommodationCategory, ProviderType, boolean, boolean]>([
    ['E18: a charity’s refuge', 'refuge', 'registered-charity', true, true],
    ['E19: the same run for profit', 'refuge', 'private-landlord', false, false],
    ['a charity without the objects', 'refuge', 'registered-charity', false, false],
    ['a voluntary body that is no charity', 'refuge', 'voluntary', true, false],
    ['a community interest company', 'dispersed', 'other', true, false],
    ['a registered provider’s dispersed flat', 'dispersed', 'private-registered-provider', false, true],
    ['the council’s second-stage flat', 'second-stage', 'local-housing-authority', false, true],
    ['specialist accommodation', 'specialist-safe', 'registered-charity', true, true],
    ['other designated accommodation', 'other-designated', 'local-housing-authority', false, true],
    ['a sanctuary scheme of the council', 'sanctuary', 'local-housing-authority', false, true],
    ['a sanctuary scheme of a charity', 'sanctuary', 'registered-charity', true, false],
    ['ordinary council temporary accommodation', 'council-temporary', 'local-housing-authority', false, false],
    ['supported housing', 'supported-housing', 'private-registered-provider', false, false],
    ['nightly paid', 'nightly-paid', 'private-landlord', false, false],
    ['bed and breakfast, even the council’s', 'bed-and-breakfast', 'local-housing-authority', true, false],
  ])('%s', (_, category, providerType, domesticAbuseObjects, counts) => {
    const answer = relevantAccommodation({ category, providerType, domesticAbuseObjects });
    expect(answer.counts).toBe(counts);
    expect(answer.reason).not.toBe('');
    expect(answer.citation).toBe('SI 2021/991 reg 2');
  });
});

describe('the support duty', () => {
  it.each([
    ['E06000009', 'tier-1'],
    ['E10000017', 'tier-1'],
    ['E07000123', 'tier-2'],
    ['E09000001', 'tier-2'],
    ['W06000001', 'unknown'],
  ])('%s is %s', (code, tier) => {
    expect(tierOf(code)).toBe(tier);
  });

  it('reaches whoever lives in relevant accommodation, and has ten kinds of support', () => {
    expect(supportDutyReaches({ victimOrVictimsChild: true, livesInRelevantAccommodation: true }).owed).toBe(true);
    expect(supportDutyReaches({ victimOrVictimsChild: true, livesInRelevantAccommodation: false }).owed).toBe(false);
    expect(Object.keys(SUPPORT_TYPES)).toHaveLength(10);
  });
});

describe('TN-3: one joint tenant gives notice', () => {
  it.each([
    ['E15: private assured, from 1 May 2026', 'private-assured', '2026-06-01', '2026-08-01'],
    ['private assured, on the first day', 'private-assured', '2026-05-01', '2026-07-01'],
    ['private assured, the day before', 'private-assured', '2026-04-30', '2026-05-28'],
    ['private assured, into a shorter month', 'private-assured', '2026-12-31', '2027-02-28'],
    ['secure', 'secure', '2026-06-01', '2026-06-29'],
  ] as const)('%s', (_, kind, servedOn, endsNotBefore) => {
    expect(jointTenantNotice(kind, localDate(servedOn)).endsNotBefore).toBe(endsNotBefore);
  });
});
