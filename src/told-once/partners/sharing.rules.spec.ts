import { ROLES, type Role } from '../../access/roles.js';
import type { LocalDate } from '../../shared/local-date.js';
import { BASES, CATEGORIES, type Category } from './partners.codes.js';
import { refuseBasis, refuseGivenBy, refuseRole, type ToldAPartner } from './sharing.rules.js';

const told = (overrides: Partial<ToldAPartner> = {}): ToldAPartner => ({
  ...{ partner: 'police', categories: ['risk'], basis: 'consent', reasons: null },
  ...overrides,
});

describe('what may be told to a partner', () => {
  it.each<[string, Partial<ToldAPartner>, Category[] | null, string | null]>([
    ['what they agreed to', {}, ['risk', 'children'], null],
    ['all that they agreed to', { categories: ['risk', 'children'] }, ['children', 'risk'], null],
    ['more than they agreed to', { categories: ['risk', 'children'] }, ['risk'], 'beyond-consent'],
    ['what they did not agree to', {}, null, 'no-consent'],
    ['a duty with its reasons', { basis: 'safeguarding', reasons: 'A child is at risk tonight' }, null, null],
    ['a conference with its reasons', { basis: 'marac', reasons: 'High risk' }, null, null],
    ['a duty without reasons', { basis: 'safeguarding' }, null, 'reasons-needed'],
    ['a duty without reasons, though they agreed', { basis: 'marac' }, ['risk'], 'reasons-needed'],
  ])('%s', (_, command, agreed, code) => {
    expect(refuseBasis(told(command), agreed)?.code ?? null).toBe(code);
  });

  it('says which part goes beyond what they agreed to, and the way out', () => {
    const refused = refuseBasis(told({ categories: ['risk', 'children'] }), ['risk']);
    expect(refused?.detail).toContain('how the children are');
    expect(refused?.detail).toContain('Ask them; or');
  });
});

describe('who may tell it', () => {
  it.each<[Role, Category[]]>([
    ['housing-officer', [...CATEGORIES]],
    ['complex-needs-coordinator', [...CATEGORIES]],
    ['refuge-worker', CATEGORIES.filter((category) => category !== 'housing-case')],
    ['support-worker', CATEGORIES.filter((category) => category !== 'housing-case')],
    ['commissioner', []],
  ])('%s', (role, may) => {
    const allowed = CATEGORIES.filter((category) => refuseRole([role], told({ categories: [category] })) === null);
    expect(allowed).toEqual(may);
  });

  it('is decided without consent by officers, managers and coordinators', () => {
    const roles = (Object.keys(ROLES) as Role[]).filter(
      (role) => refuseRole([role], told({ basis: 'safeguarding', reasons: 'A child is at risk' })) === null,
    );
    expect(roles.sort()).toEqual([
      ...['complex-needs-coordinator', 'housing-officer', 'housing-supervisor', 'refuge-manager'],
    ]);
    expect(BASES).toEqual(['consent', 'safeguarding', 'marac']);
  });
});

describe('who agrees', () => {
  it.each([
    ['an adult, themselves', 'themselves', '2008-03-10', null],
    ['a parent, for a child who is 18 tomorrow', 'parent', '2008-03-11', null],
    ['a parent, for a child who is 18 today', 'parent', '2008-03-10', 'their-own-consent'],
    ['a child, themselves', 'themselves', '2013-09-02', null],
  ] as const)('%s', (_, givenBy, born, code) => {
    expect(refuseGivenBy(givenBy, born as LocalDate, '2026-03-10' as LocalDate)?.code ?? null).toBe(code);
  });
});
