import { returnOf } from '../crosswalk/crosswalk.js';
import type { ReturnFacts } from '../return.js';
import { day, decision, duty, fled, inNeed, stay } from '../return-facts.spec-support.js';
import { faultsOf, labelsOf } from './checks.js';

const ANSWERED = {
  ...{ accommodationBefore: 'WITH_FAMILY', ethnicity: 'PREFERS_NOT_TO_SAY', nationality: 'UK' },
  sexualIdentity: 'PREFERS_NOT_TO_SAY',
};
const RELIEF = [duty('relief', '2026-03-10')];

function faults(facts: Partial<ReturnFacts>) {
  return faultsOf(returnOf(fled({ duties: RELIEF, answers: ANSWERED, ...facts })), day('2026-03-31'));
}

describe('what is wrong with a case', () => {
  it('nothing, once what only an officer knows is answered; “prefers not to say” is an answer', () => {
    expect(faults({})).toEqual([]);
  });

  it('says what is wrong and how to mend it', () => {
    expect(faults({ answers: { ...ANSWERED, accommodationBefore: undefined } })).toEqual([
      {
        level: 'error',
        section: 'main',
        item: 1,
        field: 'accommodationBefore',
        wrong: 'Not answered yet: Where did they live when they came?',
        mend: 'Answer it in the H-CLIC questions of the case.',
      },
    ]);
  });

  it('nothing, where the main duty is owed without a priority need (s.195A)', () => {
    const duties = [duty('relief', '2025-12-01', '2026-01-25', 'RL-AUTO'), duty('main', '2026-01-26')];
    const settled = [decision('eligibility', 'eligible'), decision('homelessness', 'homeless')];
    const decisions = [...settled, decision('priority-need', 'not-in-priority-need')];
    expect(faults({ duties, decisions, privateOfferAcceptedOn: day('2025-03-31') })).toEqual([]);
    expect(faults({ duties, decisions })).toMatchObject([{ section: 'finalDuties', field: 'priorityNeed' }]);
  });

  it.each([
    ['nothing decided yet', { duties: [] }, 'main.initialAssessment', 'warning'],
    [
      'a shorthold that ended, and nobody has said why',
      { lossOfHomeReason: 'private-end-ast' },
      'main.endOfShorthold',
      'error',
    ],
    [
      'not a UK national, and nobody has said on what they are eligible',
      { answers: { ...ANSWERED, nationality: 'EEA' } },
      'main.eligibility',
      'error',
    ],
    [
      'abuse told, and another reason that is not said',
      { lossOfHomeReason: 'other-unknown' },
      'main.lossOfHome',
      'warning',
    ],
    [
      'a home kept by prevention: did they stay?',
      { duties: [duty('prevention', '2026-03-10', '2026-03-20', 'PV-a')] },
      'prevention.homeSecured',
      'error',
    ],
    [
      'relief that ended with no label',
      { duties: [duty('relief', '2026-03-10', '2026-03-20', 'RL-c')] },
      'relief.reliefOutcome',
      'error',
    ],
    [
      'vulnerable, and nobody has said through what',
      { duties: [...RELIEF, duty('main', '2026-03-20')], decisions: [inNeed('PN-c')], stays: [stay('refuge')] },
      'finalDuties.priorityNeed',
      'error',
    ],
    [
      'a charity’s dispersed home',
      { stays: [stay('dispersed')] },
      'temporaryAccommodation.temporaryAccommodation',
      'error',
    ],
  ] as const)('%s', (_, facts, where, level) => {
    expect(
      faults(facts as Partial<ReturnFacts>).map(({ section, field, level: of }) => [`${section}.${field}`, of]),
    ).toContainEqual([where, level]);
  });

  it('a label that was not in force yet is named by its words and the day', () => {
    const approachedOn = day('2021-05-01');
    const duties = [duty('relief', '2021-05-01', '2021-06-26', 'RL-AUTO'), duty('main', '2021-06-27')];
    const whole = returnOf(fled({ approachedOn, duties, answers: ANSWERED, decisions: [inNeed('PN-e')] }));
    expect(faultsOf(whole, day('2021-06-30'))).toMatchObject([
      {
        ...{ level: 'error', section: 'finalDuties', field: 'priorityNeed' },
        wrong: '“Homeless because of domestic abuse” is no label for the main reason for priority need on 2021-06-30.',
      },
    ]);
    expect(faultsOf(whole, day('2021-09-30'))).toEqual([]);
  });

  it('an answer that is no label is an error', () => {
    expect(faults({ answers: { ...ANSWERED, nationality: 'MARTIAN' } })).toMatchObject([
      { field: 'nationality', level: 'error' },
    ]);
  });

  it('every label of a case is found with its place', () => {
    const labels = labelsOf(returnOf(fled({ duties: RELIEF, needs: ['drugs'] })));
    expect(labels).toContainEqual({ section: 'people', item: 2, field: 'sex', list: 'sex', key: 'MALE' });
    expect(labels.filter(({ list }) => list === 'supportNeeds').map(({ key }) => key)).toEqual([
      'DOMESTIC_ABUSE',
      'DRUG',
    ]);
  });
});
