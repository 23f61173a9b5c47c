import { localDate } from '../../shared/local-date.js';
import { whole } from '../refusals.spec-support.js';
import { type BeforeNotice, checkJointNotice, checkNoticeWithdrawal, jointTenantNotice } from './tenancies.js';

const on = localDate;
const READY: BeforeNotice = {
  kind: 'secure',
  fixedTermUntil: null,
  housingAdviceOn: on('2026-05-20'),
  legalAdviceOn: on('2026-05-25'),
  agreedOn: on('2026-05-28'),
  servedOn: on('2026-06-01'),
};

describe('TN-3: a joint tenant’s notice', () => {
  it.each([
    ['E15: a private assured tenancy', 'private-assured', '2026-06-01', '2026-08-01', 'landlord-and-all-tenants'],
    ['a private one the day before the Act', 'private-assured', '2026-04-30', '2026-05-28', 'cannot-be-withdrawn'],
    ['a secure tenancy', 'secure', '2026-06-01', '2026-06-29', 'cannot-be-withdrawn'],
    [
      'a registered provider’s, before the Act applies to it',
      'social-assured',
      '2027-09-30',
      '2027-10-28',
      'cannot-be-withdrawn',
    ],
    ['a registered provider’s, once it does', 'social-assured', '2027-10-01', '2027-12-01', 'landlord-and-all-tenants'],
  ] as const)('%s', (_, kind, servedOn, endsNotBefore, withdrawalNeeds) => {
    const known = { RRA_SOCIAL: on('2027-10-01') };
    expect(jointTenantNotice(kind, on(servedOn), known)).toMatchObject({ endsNotBefore, withdrawalNeeds });
  });

  it('is refused at the day of serving, and its withdrawal at what is missing', () => {
    expect(checkJointNotice({ ...READY, agreedOn: null })?.field).toBe('on');
    expect(checkJointNotice({ ...READY, fixedTermUntil: on('2026-06-01') })?.field).toBe('on');
    const served = { servedOn: on('2026-06-01'), allAgreed: false };
    expect(checkNoticeWithdrawal('secure', served)?.field).toBe('outcome');
    expect(checkNoticeWithdrawal('private-assured', served)?.field).toBe('allAgreed');
    expect(checkNoticeWithdrawal('private-assured', { ...served, allAgreed: true })).toBeNull();
  });

  it('of a secure tenancy is the old one, whatever the Act is for registered providers', () => {
    const known = { RRA_SOCIAL: on('2026-05-01') };
    expect(jointTenantNotice('secure', on('2026-06-01'), known).withdrawalNeeds).toBe('cannot-be-withdrawn');
  });

  it.each<[string, Partial<BeforeNotice>, string | null]>([
    ['after advice on both sides and their agreement', {}, null],
    [
      'all on the same day',
      { housingAdviceOn: READY.servedOn, legalAdviceOn: READY.servedOn, agreedOn: READY.servedOn },
      null,
    ],
    ['without advice on housing', { housingAdviceOn: null }, 'right to a home'],
    ['without a lawyer’s advice', { legalAdviceOn: null }, 'lawyer'],
    ['before the lawyer’s advice', { legalAdviceOn: on('2026-06-02') }, 'lawyer'],
    ['without their agreement', { agreedOn: null }, 'agreed'],
    ['on an agreement from before the lawyer’s advice', { agreedOn: on('2026-05-24') }, 'Ask them again'],
    ['while a fixed term runs', { fixedTermUntil: on('2026-06-01') }, 'family court'],
    ['the day after a fixed term', { fixedTermUntil: on('2026-05-31') }, null],
    [
      'in what was a fixed term of a private landlord',
      { kind: 'private-assured', fixedTermUntil: on('2026-12-01') },
      null,
    ],
  ])('is served %s', (_, overrides, instead) => {
    const step = checkJointNotice({ ...READY, ...overrides });
    expect(step === null).toBe(instead === null);
    if (instead)
      expect(whole(step)).toMatchObject({
        rule: 'TN-3',
        insteadYouMay: [expect.stringContaining(instead), ...(step?.insteadYouMay.slice(1) ?? [])],
      });
  });

  it.each([
    ['a private landlord’s, when all agree', 'private-assured', true, true],
    ['a private landlord’s, when not all do', 'private-assured', false, false],
    ['a council’s, whoever agrees', 'secure', true, false],
  ] as const)('is taken back: %s: %s', (_, kind, allAgreed, may) => {
    expect(checkNoticeWithdrawal(kind, { servedOn: on('2026-06-01'), allAgreed }) === null).toBe(may);
  });
});
