import { localDate } from '../../../shared/local-date.js';
import { DEFAULT_SETTINGS } from '../../settings.js';
import type { CaseFacts, Duty } from '../case-facts.js';
import { PRESTON, fled, inRelief, opened, proposal, record, refused } from '../case-notes.spec-support.js';
import { endDuty } from './ending-a-duty.js';
import { ENDING_GROUNDS } from './ending-grounds.js';
import type { ProposedEnding } from './ending-guards.js';

const end = (
  facts: CaseFacts,
  ground: string,
  day: string,
  more: Partial<ProposedEnding> = {},
  settings = DEFAULT_SETTINGS,
) =>
  endDuty(
    facts,
    {
      ...{ duty: ENDING_GROUNDS[ground]?.duty ?? 'relief', ground, endedOn: localDate(day) },
      ...{ reasons: 'As recorded.', facts: {}, ...more },
    },
    settings,
  );

/** Relief from 10 March: day 56 is 4 May 2026. */
const relief = (): CaseFacts => inRelief('2026-03-10');
const main: CaseFacts = opened({ helpTrack: 'main-duty', accommodationTrack: 'main' });

describe('a ground', () => {
  it.each<[Duty, CaseFacts]>([
    ['relief', relief()],
    ['main', main],
  ])('that nobody knows is answered with those of %s, without the one that comes by itself', (duty, facts) => {
    const own = Object.keys(ENDING_GROUNDS).filter((code) => code.startsWith(duty === 'main' ? 'MD' : 'RL'));
    const listed = `Use ${own.filter((code) => code !== 'RL-AUTO').join(', ')}.`;
    expect(refused(end(facts, 'RL-z', '2026-06-01', { duty }))).toMatchObject({
      field: 'ground',
      insteadYouMay: [listed],
    });
  });

  it('of another duty ends nothing, though that other duty is not owed either', () => {
    expect(refused(end(relief(), 'MD-6a', '2026-04-01', { duty: 'relief' }))).toMatchObject({ field: 'ground' });
  });

  it('says everything that is still to be recorded, in words and by name', () => {
    const toldAndAnswered: CaseFacts = {
      ...main,
      housingOffers: [
        {
          ...{ kind: 'part-6', answer: 'not-taken-up' },
          ...{ letterWentOn: localDate('2026-03-20'), answeredOn: localDate('2026-03-24') },
        },
      ],
    };
    expect(refused(end(toldAndAnswered, 'MD-7', '2026-06-01'))).toMatchObject({
      rule: 'MD-7',
      field: 'facts.suitable',
      explanation:
        'This ground needs more to be recorded: the authority is satisfied that the offer is suitable; any obligation on the present home can be ended in time.',
      insteadYouMay: ['Record each of these, where it is so.', 'Keep the duty going.'],
    });
  });
});

describe('the day of an ending', () => {
  it.each([
    ['2026-03-09', 'endedOn'],
    ['2026-03-10', null],
  ])('%s, where relief started on 10 March', (day, field) => {
    const result = end(relief(), 'RL-f', day);
    if (field !== null) expect(refused(result)).toMatchObject({ rule: 'SM-2', field });
    else expect(result).toMatchObject({ effect: { endDuties: [{ endedOn: day }] } });
  });

  it('is of a duty that is owed: ending relief under the main duty asks for the duty', () => {
    expect(refused(end(main, 'RL-f', '2026-06-01'))).toMatchObject({ rule: 'SM-2', field: 'duty' });
  });

  it('by the 56 days needs 56 days that have started', () => {
    const notStarted = opened({ helpTrack: 'relief' });
    expect(refused(end(notStarted, 'RL-b', '2026-06-01')).explanation).toBe('The 56 days have not started.');
    expect(refused(end(relief(), 'RL-b', '2026-05-04')).explanation).toContain('2026-05-05');
  });

  it('after the 56 days waits for priority need', () => {
    expect(refused(end(relief(), 'RL-b', '2026-05-05')).insteadYouMay).toEqual(['Decide priority need first.']);
  });
});

describe('what is at fault is named', () => {
  const offered = { suitable: true, privateLandlordByArrangement: true };
  const privateHome: CaseFacts = {
    ...main,
    housingOffers: [
      {
        ...{ kind: 'private-rented', answer: 'not-taken-up' },
        ...{ letterWentOn: localDate('2026-03-20'), answeredOn: localDate('2026-03-24') },
      },
    ],
  };

  it.each<[string, CaseFacts, string, string, Record<string, unknown>, string]>([
    ['the 56 days', relief(), 'RL-b', '2026-05-04', {}, 'endedOn'],
    ['a refuge', relief(), 'RL-c', '2026-04-01', { offerWasRefuge: true }, 'facts.offerWasRefuge'],
    ['leaving abuse', relief(), 'RL-d', '2026-04-01', { leftBecauseOfAbuse: true }, 'facts.leftBecauseOfAbuse'],
    [
      'leaving of their own accord',
      { ...main, domesticAbuseDisclosed: true },
      'MD-6d',
      '2026-06-01',
      {},
      'facts.supervisorId',
    ],
    ['a fixed term', privateHome, 'MD-7AA', '2026-04-30', offered, 'facts.fixedTermMonths'],
    [
      'a fixed term of eleven months',
      privateHome,
      'MD-7AA',
      '2026-04-30',
      { ...offered, fixedTermMonths: 11 },
      'facts.fixedTermMonths',
    ],
    [
      'a fixed term in words',
      privateHome,
      'MD-7AA',
      '2026-04-30',
      { ...offered, fixedTermMonths: '12' },
      'facts.fixedTermMonths',
    ],
  ])('%s', (_, facts, ground, day, found, field) => {
    expect(refused(end(facts, ground, day, { facts: found })).field).toBe(field);
  });

  it('no answer counts of somebody of whom no offer is on record', () => {
    expect(
      refused(end(main, 'MD-7', '2026-06-01', { facts: { suitable: true, canEndOtherObligations: true } })),
    ).toMatchObject({
      rule: 'MD-7',
      field: 'ground',
    });
  });
});

describe('where an ending leads', () => {
  it('withdrawn is closed, whatever had been found', () => {
    const notInNeed = record(relief(), proposal('priority-need', 'not-in-priority-need', '2026-04-01'));
    expect(end(notInNeed, 'RL-f', '2026-04-10')).toMatchObject({ effect: { helpTrack: 'closed' } });
  });

  it('RL-198: taken over by the other council within relief, with the letter of that stage', () => {
    const waiting = record(
      relief(),
      proposal('referral', 'refer', '2026-03-25', {
        facts: { toAuthorityCode: PRESTON, riskInThatDistrict: false, connectionHere: false, connectionThere: true },
      }),
    );
    expect(end(waiting, 'RL-198', '2026-04-08')).toMatchObject({
      effect: { helpTrack: 'closed', accommodationTrack: 'none', notices: ['N-199A'], endDuties: [] },
    });
  });
});

describe('SM-7: losing touch with somebody', () => {
  it('is on no register of grounds', () => {
    for (const { ground } of Object.values(ENDING_GROUNDS)) expect(ground).not.toMatch(/contact|touch|reach/i);
  });

  it.each([
    ['lost-contact', 'relief'],
    ['RL-lost-contact', 'relief'],
  ] as const)('%s ends nothing: the officer is told on what a duty ends', (ground, duty) => {
    const step = refused(end(relief(), ground, '2026-06-01', { duty }));
    expect(step).toMatchObject({ rule: 'SM-2', field: 'ground' });
    expect(step.insteadYouMay.join(' ')).toContain('RL-f');
  });

  it.each([
    ['RL-f', relief(), 'N-189B(5)'],
    ['PV-g', opened({ helpTrack: 'prevention', preventionStartedOn: localDate('2026-03-10') }), 'N-195(5)'],
  ] as const)(
    'an application that was withdrawn ends on %s, with its notice and the time to ask for a review',
    (ground, facts, notice) => {
      expect(end(facts, ground, '2026-04-10')).toMatchObject({
        effect: { notices: [notice], startClocks: [{ clock: 'K-05', dayOne: '2026-04-10' }] },
      });
    },
  );
});

describe('TR-5: a refusal to co-operate (s.193B)', () => {
  const warned = (facts: CaseFacts): CaseFacts => ({ ...facts, warnedUntil: localDate('2026-04-10') });
  const AGREED: Partial<ProposedEnding> = {
    authoriser: { grade: 2, officersGrade: 1, wasInvolved: false },
    facts: { domesticAbuseReviewed: true, supervisorId: 'supervisor-1' },
  };
  const needed = (): CaseFacts => record(relief(), proposal('priority-need', 'in-priority-need', '2026-03-20'));

  it('before 1 May 2026 led to a lesser duty that is not held here', () => {
    expect(refused(end(warned(needed()), 'RL-193B', '2026-04-30', AGREED)).rule).toBe('TR-5');
  });

  it('since then the main duty follows at once, unless the council has set that it is shut out', () => {
    expect(end(warned(needed()), 'RL-193B', '2026-05-01', AGREED)).toMatchObject({
      effect: {
        helpTrack: 'main-duty',
        startDuties: [{ duty: 'main', startedOn: '2026-05-01' }],
        endDuties: [{ duty: 'relief', endedOn: '2026-05-01', ground: 'RL-193B' }],
        notices: ['N-193B', 'N-184'],
      },
    });
    const shutOut = { ...DEFAULT_SETTINGS, s193B_excludes_main: true };
    expect(end(warned(needed()), 'RL-193B', '2026-05-01', AGREED, shutOut)).toMatchObject({
      effect: { helpTrack: 'closed', startDuties: [], endDuties: [{ ground: 'RL-193B' }] },
    });
  });

  it('of somebody not in priority need leads where relief would have led', () => {
    const notInNeed = record(relief(), proposal('priority-need', 'not-in-priority-need', '2026-03-20'));
    expect(end(warned(notInNeed), 'RL-193B', '2026-05-01', AGREED)).toMatchObject({
      effect: { helpTrack: 'not-priority-need', endDuties: [{ duty: 'relief', ground: 'RL-193B' }] },
    });
  });

  it('waits for the decision on what follows relief', () => {
    expect(refused(end(warned(relief()), 'RL-193B', '2026-05-01', AGREED)).rule).toBe('RL-193B');
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['nobody looked at it from that side', {}, 'facts.domesticAbuseReviewed'],
    ['nobody is named who did', { domesticAbuseReviewed: true }, 'facts.supervisorId'],
    ['a name alone is no review', { supervisorId: 'supervisor-1' }, 'facts.domesticAbuseReviewed'],
  ])('of a victim is looked at as the effect of abuse first: %s', (_, facts, field) => {
    const hers = warned(inRelief('2026-03-10', fled()));
    expect(refused(end(hers, 'RL-193B', '2026-05-01', { ...AGREED, facts }))).toMatchObject({
      rule: 'RL-193B',
      override: 'supervisor',
      field,
    });
  });
});
