import { localDate } from '../../../shared/local-date.js';
import { DEFAULT_SETTINGS } from '../../settings.js';
import { fled, inRelief, opened, proposal, record, refused } from '../case-notes.spec-support.js';
import type { CaseFacts, PossessionNoticeFound } from '../case-facts.js';
import { type EndedByGround, type ProposedEnding, endDuty } from '../decisions/decisions.js';
import type { HousingOfferKind } from './housing-offers.js';
import { ENDING_GROUNDS, GROUNDS_ABUSE_MAY_UNDO } from './ending-grounds.js';

function ending(ground: string, endedOn: string, facts: Record<string, unknown> = {}): ProposedEnding {
  const duty = ENDING_GROUNDS[ground]?.duty ?? 'relief';
  return { duty, ground, endedOn: localDate(endedOn), reasons: 'As recorded.', facts };
}

function ended(result: ReturnType<typeof endDuty>): EndedByGround {
  if ('rule' in result) throw new Error(`refused: ${result.rule}: ${result.explanation}`);
  return result;
}

const inPrevention: CaseFacts = record(
  record(opened({ householdHasChildren: true }), proposal('eligibility', 'eligible', '2026-03-10')),
  proposal('homelessness', 'threatened', '2026-03-10'),
);
const notNeeded = record(inRelief('2026-03-10'), proposal('priority-need', 'not-in-priority-need', '2026-03-20'));
const inReliefWith = (found: Record<string, unknown>, ground: string) =>
  [inRelief('2026-03-10'), ground, '2026-04-01', found, ground] as const;
const inMain = opened({ helpTrack: 'main-duty', accommodationTrack: 'main' });
const OFFER = { suitable: true, prospectOfSixMonths: true };
const FINAL = { suitable: true, canEndOtherObligations: true };
const PRIVATE = { ...FINAL, privateLandlordByArrangement: true, assuredTenancy: true };
const notTakenUp = (facts: CaseFacts, kind: HousingOfferKind, answeredOn = '2026-03-24'): CaseFacts => ({
  ...facts,
  housingOffers: [
    { ...{ kind, answer: 'not-taken-up' }, letterWentOn: localDate('2026-03-20'), answeredOn: localDate(answeredOn) },
  ],
});
const SIX_MONTHS = { ...FINAL, fixedTermMonths: 6 };
const finalOffer = notTakenUp(inRelief('2026-03-10'), 'final-accommodation');
const temporary = notTakenUp(inMain, 'temporary-accommodation');
const councilHome = notTakenUp(inMain, 'part-6');
const privateHome = notTakenUp(inMain, 'private-rented', '2026-08-24');
const privateHomeBeforeMay = notTakenUp(inMain, 'private-rented');

describe('grounds that end a duty', () => {
  it.each<[string, CaseFacts, string, string, Record<string, unknown>]>([
    ['a home for six months', inRelief('2026-03-10'), 'RL-a', '2026-04-01', {}],
    ['a suitable offer not taken up', inRelief('2026-03-10'), 'RL-c', '2026-04-01', OFFER],
    ['intentionally homeless from what was provided', inRelief('2026-03-10'), 'RL-d', '2026-04-01', {}],
    ['no longer eligible', inRelief('2026-03-10'), 'RL-e', '2026-04-01', {}],
    ['withdrawn', inRelief('2026-03-10'), 'RL-f', '2026-04-01', {}],
    ['a final offer not taken up', finalOffer, 'RL-193A', '2026-04-01', SIX_MONTHS],
    ['a home for six months', inPrevention, 'PV-a', '2026-04-01', {}],
    ['a suitable offer not taken up', inPrevention, 'PV-d', '2026-04-01', OFFER],
    ['56 days of prevention are over', inPrevention, 'PV-b', '2026-05-05', {}],
    ['withdrawn', inPrevention, 'PV-g', '2026-04-01', {}],
    ['not eligible after all', inPrevention, 'PV-f', '2026-04-01', {}],
    ['intentionally homeless from what was provided', inPrevention, 'PV-e', '2026-04-01', {}],
    ['no longer eligible', inMain, 'MD-6a', '2026-09-01', {}],
    ['accepted a council home', inMain, 'MD-6c', '2026-09-01', {}],
    ['left of their own accord', inMain, 'MD-6d', '2026-09-01', {}],
    ['turned down suitable temporary accommodation', temporary, 'MD-5', '2026-09-01', OFFER],
    ['turned down a final council offer', councilHome, 'MD-7', '2026-09-01', FINAL],
    ['took a private rented sector offer', privateHome, 'MD-7AA', '2026-09-01', PRIVATE],
  ])('%s', (_, facts, ground, day, found) => {
    const { effect, citations } = ended(endDuty(facts, ending(ground, day, found)));
    expect(effect).toMatchObject({
      helpTrack: 'closed',
      accommodationTrack: 'none',
      endDuties: [{ ground, endedOn: day }],
      startClocks: [{ clock: 'K-05', dayOne: day }],
    });
    expect(citations).toEqual([ENDING_GROUNDS[ground]?.source.text]);
  });

  it('PV-c: prevention ends because they became homeless, and relief starts that day', () => {
    const { effect } = ended(endDuty(inPrevention, ending('PV-c', '2026-04-20')));
    expect(effect).toMatchObject({
      helpTrack: 'relief',
      accommodationTrack: 'interim',
      startDuties: [{ duty: 'relief', startedOn: '2026-04-20', clock: 'K-02' }],
      endDuties: [{ duty: 'prevention', ground: 'PV-c' }],
      notices: ['N-195(5)', 'N-184', 'N-189A', 'N-PHP'],
    });
  });

  it('RL-b leads where the decisions lead', () => {
    expect(ended(endDuty(notNeeded, ending('RL-b', '2026-05-05'))).effect.helpTrack).toBe('not-priority-need');

    const needed = record(inRelief('2026-03-10'), proposal('priority-need', 'in-priority-need', '2026-03-20'));
    const intentional = record(needed, proposal('intentionality', 'intentional', '2026-03-21'));
    const { effect } = ended(endDuty(intentional, ending('RL-b', '2026-05-05')));
    expect(effect).toMatchObject({ helpTrack: 'intentional', accommodationTrack: 'interim' });
  });

  it('RL-198: the other council accepts, and the case closes here', () => {
    const waiting = record(
      inRelief('2026-03-10'),
      proposal('referral', 'refer', '2026-03-20', {
        facts: {
          toAuthorityCode: 'E07000123',
          riskInThatDistrict: false,
          connectionHere: false,
          connectionThere: true,
        },
      }),
    );
    expect(ended(endDuty(waiting, ending('RL-198', '2026-04-14'))).effect).toMatchObject({
      helpTrack: 'closed',
      accommodationTrack: 'none',
    });
  });
});

describe('MD-198: another council owes the main duty', () => {
  const waiting: CaseFacts = { ...inMain, helpTrack: 'application-open', accommodationTrack: 'held-pending-referral' };

  it('closes the case here, with the letter of the main stage', () => {
    const { effect } = ended(endDuty(waiting, ending('MD-198', '2026-09-01')));
    expect(effect).toMatchObject({ helpTrack: 'closed', accommodationTrack: 'none', notices: ['N-200'] });
  });

  it('not where no referral waits for an answer', () => {
    expect(refused(endDuty(inMain, ending('MD-198', '2026-09-01'))).rule).toBe('MD-198');
  });
});

describe('grounds that are refused', () => {
  it.each<[string, CaseFacts, string, string, Record<string, unknown>, string]>([
    ['RL-AUTO is nobody’s to record', inRelief('2026-03-10'), 'RL-AUTO', '2026-05-05', {}, 'RL-AUTO'],
    ['RL-b on day 56', inRelief('2026-03-10'), 'RL-b', '2026-05-04', {}, 'RL-b'],
    ['RL-b before priority need is decided', inRelief('2026-03-10'), 'RL-b', '2026-05-05', {}, 'RL-b'],
    ['RL-a with a home that does not suit them', ...inReliefWith({ suitableHome: false }, 'RL-a')],
    ['RL-a with a home for a few weeks', ...inReliefWith({ homeForSixMonths: false }, 'RL-a')],
    ['PV-a with a home for a few weeks', inPrevention, 'PV-a', '2026-04-01', { homeForSixMonths: false }, 'PV-a'],
    [
      'RL-b where the council did not do its part',
      notNeeded,
      'RL-b',
      '2026-05-05',
      { dutyCompliedWith: false },
      'RL-b',
    ],
    [
      'PV-b where the council did not do its part',
      inPrevention,
      'PV-b',
      '2026-05-05',
      { dutyCompliedWith: false },
      'PV-b',
    ],
    ['RL-193A without telling them first', inRelief('2026-03-10'), 'RL-193A', '2026-04-01', OFFER, 'RL-193A'],
    ['RL-c with an offer that is not said to be suitable', inRelief('2026-03-10'), 'RL-c', '2026-04-01', {}, 'RL-c'],
    ['PV-d with an offer that is not said to be suitable', inPrevention, 'PV-d', '2026-04-01', {}, 'PV-d'],
    ['PV-d with one that was not', inPrevention, 'PV-d', '2026-04-01', { suitable: false }, 'PV-d'],
    ['RL-c with a room for a few weeks', inRelief('2026-03-10'), 'RL-c', '2026-04-01', { suitable: true }, 'RL-c'],
    [
      'PV-d with a room for a few weeks',
      inPrevention,
      'PV-d',
      '2026-04-01',
      { suitable: true, prospectOfSixMonths: false },
      'PV-d',
    ],
    [
      'MD-7AA since May 2026 with a licence',
      privateHome,
      'MD-7AA',
      '2026-09-01',
      { ...PRIVATE, assuredTenancy: false },
      'MD-7AA',
    ],
    ['RL-193A while they are bound to another home', finalOffer, 'RL-193A', '2026-04-01', OFFER, 'RL-193A'],
    [
      'MD-7AA while they are bound to another home',
      privateHome,
      'MD-7AA',
      '2026-09-01',
      { ...PRIVATE, canEndOtherObligations: false },
      'MD-7AA',
    ],
    ['RL-193A with an offer that is not said to be suitable', finalOffer, 'RL-193A', '2026-04-01', {}, 'RL-193A'],
    ['RL-198 with no referral waiting', inRelief('2026-03-10'), 'RL-198', '2026-04-01', {}, 'RL-198'],
    ['PV-b on day 56', inPrevention, 'PV-b', '2026-05-04', {}, 'PV-b'],
    [
      'E27: PV-b while a notice runs',
      inPrevention,
      'PV-b',
      '2026-08-06',
      { possessionNoticeDate: '2026-10-01' },
      'PV-b',
    ],
    [
      'PV-b when a notice has run out',
      inPrevention,
      'PV-b',
      '2026-08-06',
      { possessionNoticeDate: '2026-08-01' },
      'PV-b',
    ],
    [
      'PV-b under a notice of unknown date',
      inPrevention,
      'PV-b',
      '2026-08-06',
      { validPossessionNotice: true },
      'PV-b',
    ],
    [
      'ST-10: RL-193A with an offer that had no gas safety record',
      finalOffer,
      'RL-193A',
      '2026-04-01',
      { ...OFFER, privateHomeDefects: ['no-gas-safety-record'] },
      'ST-10',
    ],
    [
      'ST-10: MD-7AA with a landlord who is not fit and proper',
      privateHome,
      'MD-7AA',
      '2026-09-01',
      { ...PRIVATE, privateHomeDefects: ['landlord-not-fit-and-proper'] },
      'ST-10',
    ],
    ['MD-5 without telling them first', inMain, 'MD-5', '2026-09-01', OFFER, 'MD-5'],
    ['MD-7 without telling them first', inMain, 'MD-7', '2026-09-01', FINAL, 'MD-7'],
    ['MD-7 with a home that they cannot leave in time', councilHome, 'MD-7', '2026-09-01', OFFER, 'MD-7'],
    ['MD-7AA without telling them first', inMain, 'MD-7AA', '2026-09-01', PRIVATE, 'MD-7AA'],
    ['MD-6cc after it was omitted', inMain, 'MD-6cc', '2026-05-01', {}, 'MD-6cc'],
    ['MD-7AA before May 2026 without a fixed term', privateHomeBeforeMay, 'MD-7AA', '2026-04-30', PRIVATE, 'MD-7AA'],
    [
      'MD-7AA that was answered before May 2026, however late it is written down',
      privateHomeBeforeMay,
      'MD-7AA',
      '2026-09-01',
      PRIVATE,
      'MD-7AA',
    ],
    ['RL-193A before May 2026 without a fixed term', finalOffer, 'RL-193A', '2026-04-01', FINAL, 'RL-193A'],
    ['a ground of another duty', inMain, 'RL-a', '2026-09-01', {}, 'SM-2'],
    ['a duty that had not started', inRelief('2026-03-10'), 'RL-f', '2026-03-09', {}, 'SM-2'],
  ])('%s', (_, facts, ground, day, found, rule) => {
    const step = refused(endDuty(facts, ending(ground, day, found)));
    expect(step.rule).toBe(rule);
    expect(step.insteadYouMay.length).toBeGreaterThan(0);
  });

  it.each([
    ['PV-b, the notice still far off', inPrevention, 'PV-b', '2026-08-05', { possessionNoticeDate: '2026-10-01' }],
    ['MD-6cc while it stood', inMain, 'MD-6cc', '2026-04-30', {}],
    [
      'MD-7AA, nothing wrong with the home',
      privateHome,
      'MD-7AA',
      '2026-09-01',
      { ...PRIVATE, privateHomeDefects: [] },
    ],
    [
      'MD-7AA with a year’s fixed term',
      privateHomeBeforeMay,
      'MD-7AA',
      '2026-04-30',
      { ...PRIVATE, fixedTermMonths: 12 },
    ],
  ])('but not: %s', (_, facts, ground, day, found) => {
    expect(ended(endDuty(facts, ending(ground, day, found))).effect.helpTrack).toBe('closed');
  });

  it('names a ground that nobody knows', () => {
    expect(refused(endDuty(inRelief('2026-03-10'), ending('RL-z', '2026-04-01')))).toMatchObject({ field: 'ground' });
  });

  it('relief that has already turned into the main duty cannot be ended as relief', () => {
    const needed = record(inRelief('2026-03-10'), proposal('priority-need', 'in-priority-need', '2026-03-20'));
    expect(refused(endDuty(needed, ending('RL-b', '2026-05-05'))).rule).toBe('SM-2');
    expect(ended(endDuty(needed, ending('MD-6c', '2026-05-05'))).effect.endDuties).toMatchObject([
      { duty: 'relief', endedOn: '2026-05-04', ground: 'RL-AUTO' },
      { duty: 'main', endedOn: '2026-05-05', ground: 'MD-6c' },
    ]);
  });
});

// s.193A(4) as it stood until 30 April 2026; since then a private tenancy is assured, and has no fixed term.
describe('a final offer of a private tenancy under relief', () => {
  it.each([
    ['2026-04-30', {}, 'facts.fixedTermMonths'],
    ['2026-04-30', { fixedTermMonths: 5 }, 'facts.fixedTermMonths'],
    ['2026-04-30', { fixedTermMonths: 6 }, null],
    ['2026-05-01', {}, 'facts.assuredTenancy'],
    ['2026-05-01', { fixedTermMonths: 12 }, 'facts.assuredTenancy'],
    ['2026-05-01', { assuredTenancy: true }, null],
    ['2026-04-30', { assuredTenancy: true }, 'facts.fixedTermMonths'],
  ])('answered on %s with %j', (answeredOn, term, field) => {
    const facts = notTakenUp(inRelief('2026-03-10'), 'final-accommodation', answeredOn);
    const result = endDuty(facts, ending('RL-193A', '2026-05-04', { ...FINAL, ...term }));
    if (field !== null) {
      expect(refused(result)).toMatchObject({ rule: 'RL-193A', citation: 'Housing Act 1996 s.193A(4)', field });
      expect(refused(result).explanation).toContain(
        field === 'facts.assuredTenancy' ? 'Since 1 May 2026' : 'at least 6 months',
      );
    } else expect(ended(result).effect.helpTrack).toBe('closed');
  });

  it('is asked for no term where it is a council home', () => {
    const facts = notTakenUp(inRelief('2026-03-10'), 'final-part-6');
    expect(ended(endDuty(facts, ending('RL-193A', '2026-04-01', FINAL))).effect.helpTrack).toBe('closed');
  });
});

describe('what the record says of a ground that nothing else is said of', () => {
  const on = localDate;
  const living = (until: string | null, facts: CaseFacts = inRelief('2026-03-10')): CaseFacts => ({
    ...facts,
    livesUntil: until === null ? null : on(until),
  });

  it.each([
    ['RL-a', inRelief('2026-03-10')],
    ['PV-a', inPrevention],
  ])('%s: they leave where they live before six months are over (K-04)', (ground, facts) => {
    const end = (until: string | null, found = {}) =>
      endDuty(living(until, facts), ending(ground, '2026-04-01', found));
    expect(refused(end('2026-09-29'))).toMatchObject({
      rule: ground,
      field: 'facts.homeForSixMonths',
      explanation: expect.stringContaining('on 2026-09-29'),
    });
    for (const until of ['2026-09-30', null]) expect(ended(end(until)).effect.helpTrack).toBe('closed');
    expect(ended(end('2026-05-01', { homeForSixMonths: true })).effect.helpTrack).toBe('closed');
  });

  it('RL-a: that a place in a refuge ends says nothing of a home elsewhere', () => {
    const inRefuge = { ...living('2026-05-01'), livesInRefuge: true };
    const elsewhere = ending('RL-a', '2026-04-01', { homeIsRefuge: false });
    expect(ended(endDuty(inRefuge, elsewhere)).effect.helpTrack).toBe('closed');
    expect(refused(endDuty(living('2026-05-01'), elsewhere)).rule).toBe('RL-a');
  });

  it.each([
    ['RL-b', notNeeded],
    ['PV-b', inPrevention],
  ])('%s: a step of the council is open after its day, whoever says that it complied', (ground, facts) => {
    const end = (due: string, found = {}) =>
      endDuty({ ...facts, ownStepDueOn: on(due) }, ending(ground, '2026-05-05', found));
    const overdue = refused(end('2026-05-04', { dutyCompliedWith: true }));
    expect(overdue).toMatchObject({ rule: ground, field: 'facts.dutyCompliedWith' });
    expect(overdue.explanation).toContain('by 2026-05-04');
    expect(ended(end('2026-05-05')).effect.endDuties).toMatchObject([{ ground }]);
  });

  it('PV-b: the notice on which the finding rests runs (s.195(6)), until one is said to have another date or not to stand', () => {
    const end = (said: Record<string, unknown>, possessionNotice: PossessionNoticeFound = FOUND) =>
      endDuty({ ...inPrevention, possessionNotice }, ending('PV-b', '2026-05-05', said));
    const FOUND = { possessionNoticeDate: '2026-06-30' };
    const FAR_OFF = { possessionNoticeDate: '2026-07-01' };
    expect(refused(end({}))).toMatchObject({ rule: 'PV-b', field: 'facts.validPossessionNotice' });
    expect(refused(end({ validPossessionNotice: null, possessionNoticeDate: null })).rule).toBe('PV-b');
    expect(refused(end({}, { validPossessionNotice: true })).rule).toBe('PV-b');
    expect(refused(end({ validPossessionNotice: true }, FAR_OFF)).rule).toBe('PV-b');
    expect(refused(end(FOUND, { validPossessionNotice: false })).rule).toBe('PV-b');
    for (const said of [{ validPossessionNotice: false }, FAR_OFF, { ...FOUND, validPossessionNotice: false }]) {
      expect(ended(end(said)).effect.helpTrack).toBe('closed');
    }
    for (const found of [FAR_OFF, { ...FOUND, validPossessionNotice: false }, {}]) {
      expect(ended(end({}, found)).effect.helpTrack).toBe('closed');
    }
  });

  it('PV-b: a day before the notice came within the 56 days does not get round it: what counts is that it runs when that is written down', () => {
    const facts = { ...inPrevention, possessionNotice: { possessionNoticeDate: '2026-07-01' } };
    const end = (recordedOn: string) => endDuty(facts, { ...ending('PV-b', '2026-05-05'), recordedOn: on(recordedOn) });
    expect(ended(end('2026-05-05')).effect.helpTrack).toBe('closed');
    expect(refused(end('2026-05-06'))).toMatchObject({ rule: 'PV-b', field: 'facts.validPossessionNotice' });
  });
});

describe('a victim’s choices and her safety', () => {
  const hers = inRelief('2026-03-10', fled());
  const hersInMain: CaseFacts = { ...fled(), helpTrack: 'main-duty', accommodationTrack: 'main' };

  it('a refuge she did not take up ends nothing', () => {
    const declined = { ...hers, refugeTurnedDown: true };
    expect(refused(endDuty(declined, ending('RL-c', '2026-04-01'))).rule).toBe('DA-5');
    expect(refused(endDuty(hers, ending('RL-c', '2026-04-01', { offerWasRefuge: true }))).rule).toBe('DA-5');
    expect(
      ended(endDuty(declined, ending('RL-c', '2026-04-01', { ...OFFER, offerWasRefuge: false }))).effect.late,
    ).toBe(false);
    expect(
      refused(
        endDuty(
          notTakenUp(hersInMain, 'temporary-accommodation'),
          ending('MD-5', '2026-09-01', { ...OFFER, offerWasRefuge: true }),
        ),
      ).rule,
    ).toBe('DA-5');
    expect(ended(endDuty(hers, ending('RL-c', '2026-04-01', OFFER))).effect.helpTrack).toBe('closed');
  });

  it('leaving accommodation because of abuse is not intentional', () => {
    expect(refused(endDuty(hers, ending('RL-d', '2026-04-01', { leftBecauseOfAbuse: true }))).rule).toBe('INT-2');
    expect(refused(endDuty(inMain, ending('MD-6b', '2026-09-01', { leftBecauseOfAbuse: true }))).rule).toBe('INT-2');
  });

  it.each([
    ['RL-d', hers],
    ['PV-e', { ...fled(), helpTrack: 'prevention', accommodationTrack: 'none' } satisfies CaseFacts],
    ['MD-6b', hersInMain],
  ])('%s: where abuse is on record and nobody has said what it did, a supervisor looks first', (ground, facts) => {
    expect(refused(endDuty(facts, ending(ground, '2026-04-01')))).toMatchObject({
      rule: 'INT-7',
      override: 'supervisor',
      field: 'facts.leftBecauseOfAbuse',
    });
    expect(ended(endDuty(facts, ending(ground, '2026-04-01', { leftBecauseOfAbuse: false }))).overridden).toEqual([]);
    const agreed = { supervisorId: 'supervisor-1' };
    expect(ended(endDuty(facts, ending(ground, '2026-04-01', agreed))).overridden).toEqual(['INT-7']);
    const because = { ...agreed, leftBecauseOfAbuse: true };
    expect(refused(endDuty(facts, ending(ground, '2026-04-01', because))).rule).toBe('INT-2');
  });

  it.each(['arrearsFromEconomicAbuse', 'leftRefugeUnsafe', 'evictedForPerpetratorConduct'])(
    'nor is a home lost to it in another way (%s), though no abuse was on record',
    (cause) => {
      const lost = { [cause]: true, leftBecauseOfAbuse: false };
      expect(refused(endDuty(inMain, ending('MD-6b', '2026-09-01', lost))).rule).toBe('INT-7');
    },
  );

  it.each([
    ['RL-a', hers],
    ['PV-a', inPrevention],
  ])('%s: a room in a refuge is no home for six months, unless a supervisor says why', (ground, facts) => {
    const inRefuge = { ...facts, livesInRefuge: true };
    expect(refused(endDuty(inRefuge, ending(ground, '2026-04-01')))).toMatchObject({
      rule: 'CASE-1',
      override: 'supervisor',
      field: 'facts.homeIsRefuge',
    });
    expect(refused(endDuty(facts, ending(ground, '2026-04-01', { homeIsRefuge: true }))).rule).toBe('CASE-1');
    const elsewhere = ending(ground, '2026-04-01', { homeIsRefuge: false });
    expect(ended(endDuty(inRefuge, elsewhere)).overridden).toEqual([]);
    const agreed = ending(ground, '2026-04-01', { supervisorId: 'supervisor-1' });
    expect(ended(endDuty(inRefuge, agreed)).overridden).toEqual(['CASE-1']);
  });

  it('nor leaving of her own accord, unless a supervisor says so', () => {
    expect(refused(endDuty(hersInMain, ending('MD-6d', '2026-09-01')))).toMatchObject({
      rule: 'MD-6d',
      override: 'supervisor',
    });
    const signed = ending('MD-6d', '2026-09-01', { supervisorId: 'supervisor-1' });
    expect(ended(endDuty(hersInMain, signed))).toMatchObject({
      effect: { helpTrack: 'closed' },
      overridden: ['MD-6d'],
    });
    const otherwise = ending('MD-6d', '2026-09-01', { supervisorId: 'supervisor-1', leftBecauseOfAbuse: false });
    expect(ended(endDuty(hersInMain, otherwise)).overridden).toEqual(['MD-6d']);
  });

  it('nor does one officer’s word that abuse had nothing to do with it do instead, of whom abuse is on record', () => {
    const word = ending('MD-6d', '2026-09-01', { leftBecauseOfAbuse: false });
    expect(refused(endDuty(hersInMain, word))).toMatchObject({ rule: 'MD-6d', override: 'supervisor' });
    expect(refused(endDuty(inMain, ending('MD-6d', '2026-09-01', { leftBecauseOfAbuse: true }))).rule).toBe('MD-6d');
    expect(ended(endDuty(inMain, word)).effect.helpTrack).toBe('closed');
  });
});

it('somebody tells of abuse later: an end for what they did, or did not do, is looked at again', () => {
  expect(GROUNDS_ABUSE_MAY_UNDO).toEqual(['RL-d', 'RL-193B', 'PV-e', 'PV-193B', 'MD-6b', 'MD-6d']);
});

describe('somebody found eligible is not said to be so no longer on a day before that finding', () => {
  const foundAgain = (facts: CaseFacts) => record(facts, proposal('eligibility', 'eligible', '2026-04-10'));

  it.each([
    ['RL-e', inRelief('2026-03-10')],
    ['PV-f', inPrevention],
    ['MD-6a', inMain],
  ])('%s: refused until eligibility is decided again, and open from the day of the finding', (ground, facts) => {
    const step = refused(endDuty(foundAgain(facts), ending(ground, '2026-04-09')));
    expect(step).toMatchObject({ rule: ground, field: 'endedOn' });
    expect(step.insteadYouMay.join(' ')).toMatch(/Decide eligibility again/);
    expect(ended(endDuty(foundAgain(facts), ending(ground, '2026-04-10'))).effect.helpTrack).toBe('closed');
  });
});

describe('a home that was provided is lost intentionally only as s.191 has it', () => {
  const AWAY_FROM_ABUSE = { leftBecauseOfAbuse: false };

  it.each(['RL-d', 'MD-6b', 'PV-e'])('%s: leaving a refuge is not, unless a supervisor says why', (ground) => {
    const facts = { 'RL-d': inRelief('2026-03-10'), 'MD-6b': inMain, 'PV-e': inPrevention }[ground]!;
    const left = { ...facts, leftRefuge: true };
    expect(refused(endDuty(left, ending(ground, '2026-04-01', AWAY_FROM_ABUSE)))).toMatchObject({
      rule: 'INT-8',
      override: 'supervisor',
      field: 'facts.lastHomeWasRefuge',
    });
    const elsewhere = { ...AWAY_FROM_ABUSE, lastHomeWasRefuge: false };
    expect(ended(endDuty(left, ending(ground, '2026-04-01', elsewhere))).overridden).toEqual([]);
    const agreed = { ...AWAY_FROM_ABUSE, supervisorId: 'supervisor-1' };
    expect(ended(endDuty(left, ending(ground, '2026-04-01', agreed))).overridden).toEqual(['INT-8']);
  });

  it.each([
    ['it was not deliberate', { deliberate: false }, 'INT-1'],
    ['it was done in good faith, in ignorance of a fact', { goodFaithIgnorance: true }, 'INT-3'],
    ['some of the four elements are found and others not', { deliberate: true }, 'INT-1'],
  ])('not where %s, and no supervisor can make it so', (_, found, rule) => {
    const step = refused(endDuty(inMain, ending('MD-6b', '2026-09-01', { ...found, supervisorId: 'supervisor-1' })));
    expect(step.rule).toBe(rule);
    expect(step.override).toBeUndefined();
  });

  it('nor of a care leaver under 25, once that law is in force', () => {
    const commenced = { ...DEFAULT_SETTINGS, commencements: { CWSA_S9: localDate('2026-08-01') } };
    const hers = { ...inMain, applicantAge: 23 };
    const lost = (on: string) => endDuty(hers, ending('MD-6b', on, { formerRelevantChild: true }), commenced);
    expect(ended(lost('2026-07-31')).effect.helpTrack).toBe('closed');
    expect(refused(lost('2026-08-01')).rule).toBe('INT-6');
  });

  it('what was found of the home before it says nothing of the one that was provided', () => {
    const found = { ...inMain, abuseFoundProbable: true };
    expect(ended(endDuty(found, ending('MD-6b', '2026-09-01'))).effect.helpTrack).toBe('closed');
  });
});
