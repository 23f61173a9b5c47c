import fc from 'fast-check';
import { addDays, localDate } from '../../../shared/local-date.js';
import { inRelief, fled, lawful, opened, proposal, record, refused } from '../case-notes.spec-support.js';
import type { HelpTrack } from '../duties/help-track.js';
import { type CaseFacts, type Question, decide, turnOverRelief } from './decisions.js';

type Decided = [question: Question, outcome: string, day: string];

const on = (day: string) => localDate(day);

describe('from application to relief', () => {
  it.each<[string, Decided, Decided]>([
    ['eligibility first', ['eligibility', 'eligible', '2026-03-04'], ['homelessness', 'homeless', '2026-03-10']],
    ['homelessness first', ['homelessness', 'homeless', '2026-03-04'], ['eligibility', 'eligible', '2026-03-10']],
    ['both on one day', ['eligibility', 'eligible', '2026-03-10'], ['homelessness', 'homeless', '2026-03-10']],
    [
      'recorded late, decided earlier',
      ['eligibility', 'eligible', '2026-03-10'],
      ['homelessness', 'homeless', '2026-03-08'],
    ],
  ])('E1: relief starts on the first day on which both are satisfied (%s)', (_, first, second) => {
    const afterFirst = record(opened(), proposal(...first));
    expect(afterFirst.helpTrack).toBe('application-open');

    const { effect, citations, ruleVersion } = lawful(decide(afterFirst, proposal(...second)));
    expect(effect).toMatchObject({
      helpTrack: 'relief',
      startDuties: [{ duty: 'relief', startedOn: '2026-03-10', clock: 'K-02' }],
      endDuties: [],
      notices: ['N-184', 'N-189A', 'N-PHP'],
      late: false,
    });
    expect(effect.startClocks).toContainEqual({ clock: 'K-02', dayOne: '2026-03-10' });
    expect(citations).toContain('Housing Act 1996 s.189B');
    expect(ruleVersion).toBe('2025-07-10/ALLOC_LC_2025');
  });

  it('prevention starts likewise, and its days do not count towards relief', () => {
    const eligible = record(opened(), proposal('eligibility', 'eligible', '2026-03-02'));
    const prevented = record(eligible, proposal('homelessness', 'threatened', '2026-03-10'));
    expect(prevented).toMatchObject({ helpTrack: 'prevention', preventionStartedOn: '2026-03-10' });

    const { effect } = lawful(decide(prevented, proposal('homelessness', 'homeless', '2026-04-20')));
    expect(effect).toMatchObject({
      helpTrack: 'relief',
      startDuties: [{ duty: 'relief', startedOn: '2026-04-20', clock: 'K-02' }],
      endDuties: [{ duty: 'prevention', endedOn: '2026-04-20', ground: 'PV-c' }],
    });
    expect(effect.notices).toContain('N-195(5)');
  });

  it('a second finding of homelessness does not start the 56 days again', () => {
    const { effect } = lawful(decide(inRelief('2026-03-10'), proposal('homelessness', 'homeless', '2026-04-01')));
    expect(effect).toMatchObject({ helpTrack: 'relief', startDuties: [], startClocks: [] });
  });

  it('E9: not eligible ends interim accommodation with that notice, and leave granted later opens the case again', () => {
    const applied = fled();
    expect(applied.accommodationTrack).toBe('interim');
    const homeless = record(applied, proposal('homelessness', 'homeless', '2026-02-02'));
    const decision = lawful(decide(homeless, proposal('eligibility', 'not-eligible', '2026-02-10')));
    expect(decision.effect).toMatchObject({
      helpTrack: 'not-eligible',
      accommodationTrack: 'none',
      notices: ['N-184'],
    });
    expect(decision.effect.startClocks).toEqual([{ clock: 'K-05', dayOne: '2026-02-10' }]);
    expect(decision.advice.join(' ')).toMatch(/Support in relevant accommodation/);

    const refusedLeave = record(homeless, proposal('eligibility', 'not-eligible', '2026-02-10'));
    const granted = lawful(
      decide(refusedLeave, proposal('eligibility', 'eligible', '2026-03-10', { facts: { class: 'B' } })),
    );
    expect(granted.effect).toMatchObject({ helpTrack: 'relief', accommodationTrack: 'interim' });
    expect(granted.effect.startDuties).toEqual([{ duty: 'relief', startedOn: '2026-03-10', clock: 'K-02' }]);
  });

  it('neither homeless nor threatened: no duty, and no interim accommodation', () => {
    const family = opened({ householdHasChildren: true });
    expect(family.accommodationTrack).toBe('interim');
    const { effect } = lawful(decide(family, proposal('homelessness', 'neither', '2026-03-10')));
    expect(effect).toMatchObject({ helpTrack: 'no-duty', accommodationTrack: 'none', notices: ['N-184'] });
  });

  it('no-duty gives way to a later finding on new facts', () => {
    const noDuty = record(opened(), proposal('homelessness', 'neither', '2026-03-10'));
    expect(record(noDuty, proposal('homelessness', 'homeless', '2026-03-20')).helpTrack).toBe('application-open');
    const eligible = record(noDuty, proposal('eligibility', 'eligible', '2026-03-12'));
    expect(eligible.helpTrack).toBe('no-duty');
    expect(record(eligible, proposal('homelessness', 'homeless', '2026-03-20')).helpTrack).toBe('relief');
  });

  it('found not eligible while a duty is owed ends that duty on its own ground', () => {
    const { effect } = lawful(decide(inRelief('2026-03-10'), proposal('eligibility', 'not-eligible', '2026-03-20')));
    expect(effect).toMatchObject({
      helpTrack: 'not-eligible',
      endDuties: [{ duty: 'relief', ground: 'RL-e', endedOn: '2026-03-20' }],
      notices: ['N-189B(5)', 'N-184'],
    });
  });
});

describe('from relief to the main duty', () => {
  const needed = (facts: CaseFacts, day: string) =>
    record(facts, proposal('priority-need', 'in-priority-need', day, { categories: ['PN-c'] }));

  it.each([
    ['2026-05-03', null],
    ['2026-05-04', null],
    ['2026-05-05', '2026-05-05'],
    ['2026-05-20', '2026-05-05'],
  ])('E1: relief from 10 March, asked on %s', (today, mainFrom) => {
    const facts = needed(inRelief('2026-03-10'), '2026-03-20');
    const effect = turnOverRelief(facts, on(today));
    if (mainFrom === null) {
      expect(effect).toBeNull();
    } else {
      expect(effect).toMatchObject({
        helpTrack: 'main-duty',
        accommodationTrack: 'main',
        startDuties: [{ duty: 'main', startedOn: mainFrom, clock: null }],
        endDuties: [{ duty: 'relief', endedOn: '2026-05-04', ground: 'RL-AUTO' }],
        notices: ['N-184'],
        late: false,
      });
    }
  });

  it.each<[string, (facts: CaseFacts) => CaseFacts]>([
    ['priority need is not decided', (facts) => facts],
    ['not in priority need', (facts) => record(facts, proposal('priority-need', 'not-in-priority-need', '2026-03-20'))],
    [
      'intentionally homeless',
      (facts) => record(needed(facts, '2026-03-20'), proposal('intentionality', 'intentional', '2026-03-25')),
    ],
    [
      'referred to another council',
      (facts) =>
        record(
          needed(facts, '2026-03-20'),
          proposal('referral', 'refer', '2026-03-25', {
            facts: {
              toAuthorityCode: 'E07000123',
              riskInThatDistrict: false,
              connectionHere: false,
              connectionThere: true,
            },
          }),
        ),
    ],
  ])('relief does not end by itself when %s', (_, settle) => {
    expect(turnOverRelief(settle(inRelief('2026-03-10')), on('2026-06-30'))).toBeNull();
  });

  it('nothing turns over outside relief, and nothing twice', () => {
    const facts = needed(inRelief('2026-03-10'), '2026-03-20');
    const turned = { ...facts, helpTrack: 'main-duty' as const };
    expect(turnOverRelief(turned, on('2026-06-30'))).toBeNull();
    expect(turnOverRelief(opened(), on('2026-06-30'))).toBeNull();
  });

  it('accepting priority need in time changes nothing yet: the letter waits until the 56 days are over', () => {
    const { effect } = lawful(
      decide(inRelief('2026-03-10'), proposal('priority-need', 'in-priority-need', '2026-05-04')),
    );
    expect(effect).toMatchObject({ helpTrack: 'relief', notices: [], startDuties: [], late: false });
  });

  it.each(['2026-05-05', '2026-05-20'])('SM-8: priority need accepted on %s: main duty from that day, late', (day) => {
    const { effect } = lawful(decide(inRelief('2026-03-10'), proposal('priority-need', 'in-priority-need', day)));
    expect(effect).toMatchObject({
      helpTrack: 'main-duty',
      accommodationTrack: 'main',
      startDuties: [{ duty: 'main', startedOn: day, clock: null }],
      endDuties: [{ duty: 'relief', ground: 'RL-AUTO' }],
      late: true,
    });
  });

  it('E6: not in priority need, found after day 56: relief ends with the notice, and interim with it', () => {
    const { effect } = lawful(
      decide(inRelief('2026-06-01'), proposal('priority-need', 'not-in-priority-need', '2026-08-03')),
    );
    expect(effect).toMatchObject({
      helpTrack: 'not-priority-need',
      accommodationTrack: 'none',
      endDuties: [{ duty: 'relief', endedOn: '2026-08-03', ground: 'RL-b' }],
      notices: ['N-189B(5)', 'N-184'],
      startClocks: [{ clock: 'K-05', dayOne: '2026-08-03' }],
    });
  });

  it('ACC-2: not in priority need, found in time: relief goes on, interim does not', () => {
    const facts = { ...inRelief('2026-06-01'), accommodationTrack: 'interim' as const };
    const { effect } = lawful(decide(facts, proposal('priority-need', 'not-in-priority-need', '2026-07-26')));
    expect(effect).toMatchObject({ helpTrack: 'relief', accommodationTrack: 'none', endDuties: [] });
  });

  it('intentionally homeless and in priority need, after day 56: a reasonable opportunity, then advice', () => {
    const facts = record(inRelief('2026-03-10'), proposal('intentionality', 'intentional', '2026-04-01'));
    expect(facts.helpTrack).toBe('relief');
    const late = decide(facts, proposal('priority-need', 'in-priority-need', '2026-05-10'));
    expect(lawful(late).effect).toMatchObject({ helpTrack: 'intentional', accommodationTrack: 'interim', late: false });

    const needFirst = record(facts, proposal('priority-need', 'in-priority-need', '2026-04-02'));
    const { effect } = lawful(decide(needFirst, proposal('intentionality', 'intentional', '2026-05-10')));
    expect(effect).toMatchObject({
      helpTrack: 'intentional',
      accommodationTrack: 'interim',
      endDuties: [{ duty: 'relief', ground: 'RL-b', endedOn: '2026-05-10' }],
    });
  });

  it('a decision after the 56 days finds the main duty already owed, even if nobody has yet written it down', () => {
    const facts = needed(inRelief('2026-03-10'), '2026-03-20');
    expect(refused(decide(facts, proposal('intentionality', 'intentional', '2026-05-10'))).rule).toBe('MD');
    const { effect } = lawful(decide(facts, proposal('intentionality', 'not-intentional', '2026-05-10')));
    expect(effect).toMatchObject({
      helpTrack: 'main-duty',
      startDuties: [{ duty: 'main', startedOn: '2026-05-05' }],
      endDuties: [{ duty: 'relief', endedOn: '2026-05-04', ground: 'RL-AUTO' }],
      late: false,
    });
  });

  it('a finding of "not in priority need" put right later brings the main duty from that day', () => {
    const facts = record(inRelief('2026-06-01'), proposal('priority-need', 'not-in-priority-need', '2026-08-03'));
    const { effect } = lawful(decide(facts, proposal('priority-need', 'in-priority-need', '2026-09-01')));
    expect(effect).toMatchObject({ helpTrack: 'main-duty', startDuties: [{ startedOn: '2026-09-01' }], late: true });
  });
});

describe('decisions that come too late or make no sense', () => {
  it('refuses any decision on a closed application', () => {
    const step = refused(decide(opened({ helpTrack: 'closed' }), proposal('eligibility', 'eligible', '2026-03-10')));
    expect(step).toMatchObject({ rule: 'SM-6' });
    expect(step.insteadYouMay.length).toBeGreaterThan(0);
  });

  it('refuses an answer that does not belong to the question', () => {
    expect(refused(decide(opened(), proposal('eligibility', 'homeless', '2026-03-10')))).toMatchObject({
      field: 'outcome',
    });
  });

  it.each<[HelpTrack, string]>([
    ['relief', 'neither'],
    ['relief', 'threatened'],
    ['prevention', 'neither'],
    ['main-duty', 'neither'],
    ['main-duty', 'threatened'],
  ])('a duty owed (%s) is not ended by finding "%s"', (helpTrack, outcome) => {
    expect(refused(decide(opened({ helpTrack }), proposal('homelessness', outcome, '2026-03-10'))).rule).toBe('SM-2');
  });

  it('refuses to go back from a case that is over', () => {
    const over = opened({ helpTrack: 'not-priority-need' });
    expect(refused(decide(over, proposal('homelessness', 'neither', '2026-09-01'))).rule).toBe('SM');
  });
});

describe('the law by its day', () => {
  it.each([
    ['2018-04-02', '1997-01-20/HA_1996'],
    ['2018-04-03', '2018-04-03/HRA_2018'],
    ['2026-04-30', '2025-07-10/ALLOC_LC_2025'],
    ['2026-05-01', '2026-05-01/RRA_PRIVATE'],
    ['2026-11-21', '2026-05-01/RRA_PRIVATE'],
  ])('a decision of %s is made under %s', (day, version) => {
    expect(lawful(decide(opened(), proposal('eligibility', 'eligible', day))).ruleVersion).toBe(version);
  });

  it('priority need because of abuse was not automatic before 5 July 2021', () => {
    const decided = (day: string) => decide(fled(), proposal('priority-need', 'not-in-priority-need', day));
    expect(lawful(decided('2021-07-04')).mainCategory).toBeNull();
    expect(refused(decided('2021-07-05')).rule).toBe('PN-e');
  });
});

describe('any sequence of decisions', () => {
  const STATES: readonly HelpTrack[] = [
    'application-open',
    'prevention',
    'relief',
    'main-duty',
    'not-eligible',
    'no-duty',
    'intentional',
    'not-priority-need',
  ];
  const answer = fc.constantFrom(
    ...([
      ['eligibility', 'eligible'],
      ['eligibility', 'not-eligible'],
      ['homelessness', 'homeless'],
      ['homelessness', 'threatened'],
      ['homelessness', 'neither'],
      ['priority-need', 'in-priority-need'],
      ['priority-need', 'not-in-priority-need'],
      ['intentionality', 'not-intentional'],
      ['intentionality', 'intentional'],
      ['referral', 'refer'],
      ['referral', 'do-not-refer'],
    ] as const),
  );
  const sequence = fc.array(fc.tuple(answer, fc.integer({ min: 0, max: 40 })), { minLength: 1, maxLength: 12 });
  const findings = {
    ...{ homelessAsResultOfAbuse: false, toAuthorityCode: 'E07000123', riskInThatDistrict: false },
    ...{ connectionHere: false, connectionThere: true },
  };

  function walk(
    start: CaseFacts,
    steps: readonly [readonly [Question, string], number][],
    more: object = {},
  ): CaseFacts[] {
    let facts = start;
    let today = on('2026-03-10');
    return steps.map(([[question, outcome], daysLater]) => {
      today = addDays(today, daysLater);
      const proposed = proposal(question, outcome, today, { facts: { ...findings, ...more } });
      const result = decide(facts, proposed);
      if (!('rule' in result)) facts = record(facts, proposed);
      return facts;
    });
  }

  it('never finds a woman who fled abuse not in priority need, or intentionally homeless', () => {
    fc.assert(
      fc.property(sequence, (steps) => {
        for (const facts of walk(fled(), steps)) {
          expect(facts.helpTrack).not.toBe('not-priority-need');
          expect(facts.helpTrack).not.toBe('intentional');
          expect(facts.settled['priority-need']?.outcome).not.toBe('not-in-priority-need');
        }
      }),
    );
  });

  it('keeps a roof over a woman who fled abuse until she is found not eligible', () => {
    fc.assert(
      fc.property(sequence, (steps) => {
        for (const facts of walk(fled(), steps)) {
          if (facts.settled.eligibility?.outcome !== 'not-eligible') expect(facts.accommodationTrack).not.toBe('none');
        }
      }),
    );
  });

  it('gives the same duty whether or not she took up an offer of refuge', () => {
    fc.assert(
      fc.property(sequence, (steps) => {
        const declined = { offeredRefuge: true, declinedRefuge: true, offersDeclined: 3 };
        expect(walk(fled(), steps, declined)).toEqual(walk(fled(), steps));
        const turnedDown = walk(fled({ refugeTurnedDown: true }), steps);
        expect(turnedDown.map((facts) => ({ ...facts, refugeTurnedDown: false }))).toEqual(walk(fled(), steps));
      }),
    );
  });

  it('turns relief over on the same day whether or not she took up an offer of refuge', () => {
    fc.assert(
      fc.property(sequence, fc.integer({ min: 0, max: 200 }), (steps, daysLater) => {
        const today = addDays(on('2026-03-10'), daysLater);
        const after = (start: CaseFacts) => turnOverRelief(walk(start, steps).at(-1)!, today);
        expect(after(fled({ refugeTurnedDown: true }))).toEqual(after(fled()));
      }),
    );
  });

  it('stays within the known states, and says what to do instead whenever it refuses', () => {
    fc.assert(
      fc.property(fc.constantFrom(...STATES), answer, fc.boolean(), (helpTrack, [question, outcome], children) => {
        const facts = opened({ helpTrack, householdHasChildren: children, reliefStartedOn: on('2026-03-10') });
        const result = decide(facts, proposal(question, outcome, '2026-04-01', { facts: findings }));
        if ('rule' in result) {
          expect(result.insteadYouMay.length).toBeGreaterThan(0);
          expect(result.citation).not.toBe('');
        } else {
          expect([...STATES, 'closed']).toContain(result.effect.helpTrack);
        }
      }),
    );
  });
});
