import { whole } from '../refusals.spec-support.js';
import { type ProposedTenancy, checkTenancy, previousTenancyQualifies } from './secure-tenancies.js';

const council: ProposedTenancy = { landlordIsCouncil: true, tenure: 'secure-flexible', connectedWithAbuse: true };

describe('TN-1: secure tenancies for victims', () => {
  it.each<[string, Partial<ProposedTenancy>, boolean]>([
    ['flexible, after a secure tenancy', { previousTenure: 'secure' }, false],
    ['flexible, after a joint assured tenancy', { previousTenure: 'assured' }, false],
    ['flexible, nobody asked what she had', {}, false],
    ['flexible, in words nobody knows', { previousTenure: 'tied cottage' }, false],
    ['flexible, after renting privately', { previousTenure: 'private-rented' }, true],
    ['flexible, after an assured shorthold', { previousTenure: 'Assured Shorthold' }, true],
    ['flexible, never a tenant', { previousTenure: 'none' }, true],
    ['lifetime', { tenure: 'secure-lifetime', previousTenure: 'secure' }, true],
    ['introductory, after a secure tenancy', { tenure: 'introductory', previousTenure: 'secure' }, false],
    ['introductory, nobody asked', { tenure: 'introductory' }, true],
    ['flexible, not connected with abuse', { connectedWithAbuse: false, previousTenure: 'secure' }, true],
    ['flexible, but not a council’s', { landlordIsCouncil: false, previousTenure: 'secure' }, true],
    ['a licence', { tenure: 'licence', previousTenure: 'secure' }, true],
  ])('E14: %s: may be granted %s', (_, more, allowed) => {
    const step = checkTenancy({ ...council, ...more });
    expect(step === null).toBe(allowed);
    if (step)
      expect(whole(step)).toMatchObject({ rule: 'TN-1', citation: expect.stringContaining('Housing Act 1985 s.81ZA') });
  });

  it('says why: what they had is known, or it is not and is asked for', () => {
    const known = whole(checkTenancy({ ...council, previousTenure: 'secure' }));
    expect(known).toMatchObject({ explanation: expect.stringContaining('had a secure'), field: 'tenure' });
    expect(known.insteadYouMay).toHaveLength(1);
    const unknown = whole(checkTenancy(council));
    expect(unknown).toMatchObject({ explanation: expect.stringContaining('is not known'), field: 'tenure' });
    expect(unknown.insteadYouMay).toEqual([
      expect.stringContaining('secure-lifetime'),
      expect.stringContaining('previous tenure'),
    ]);
  });

  it.each([
    ['secure', 'yes'],
    [' Secure_Lifetime ', 'yes'],
    ['joint secure', 'yes'],
    ['housing   association', 'yes'],
    [' None ', 'no'],
    ['Assured (housing association)', 'yes'],
    ['private registered provider, assured', 'yes'],
    ['secure flexible', 'no'],
    ['private renting', 'no'],
    ['living with family', 'no'],
    ['no previous tenancy', 'no'],
    ['not known', 'not-known'],
    ['ast', 'no'],
    ['', 'not-known'],
    [undefined, 'not-known'],
  ])('%s qualifies: %s', (code, expected) => {
    expect(previousTenancyQualifies(code)).toBe(expected);
  });
});
