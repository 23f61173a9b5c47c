import { LOSS_OF_HOME_REASONS } from '../../../homelessness/homelessness.codes.js';
import { ENDING_GROUNDS } from '../../../law/homelessness/duties/ending-grounds.js';
import { CASE_LISTS } from '../labels/case-lists.js';
import { day, decision, duty, fled, inNeed, person, stay } from '../return-facts.spec-support.js';
import { returnOf } from './crosswalk.js';
import { MAIN_DUTY_ENDS, PREVENTION_ENDS, RELIEF_ENDS } from './tables.js';

const RELIEF = duty('relief', '2026-03-10');
const OVER = duty('relief', '2026-03-10', '2026-05-04', 'RL-b');

describe('one case as it is returned', () => {
  it('a mother who fled: relief owed, a single parent, domestic abuse as the reason and as a need', () => {
    const { main, people, support, relief } = returnOf(fled({ duties: [RELIEF] }));
    expect(main).toEqual([
      {
        caseReference: 'HA-1234567',
        appliedOn: '2026-03-10',
        initialAssessment: 'RELIEF_OWED',
        assessedOn: '2026-03-10',
        validPossessionNotice: null,
        household: 'SINGLE_PARENT_FEMALE',
        eligibility: null,
        accommodationBefore: null,
        lossOfHome: 'DOMESTIC_ABUSE',
        endOfShorthold: null,
      },
    ]);
    expect(people).toMatchObject([
      { person: 1, relationship: 'APPLICANT', age: 31, sex: 'FEMALE' },
      { person: 2, relationship: 'CHILD', age: 6, sex: 'MALE' },
    ]);
    expect(support).toEqual([{ supportNeeds: ['DOMESTIC_ABUSE'] }]);
    expect(relief).toEqual([{ startedOn: '2026-03-10', endedOn: null, reliefOutcome: null }]);
  });

  it('takes from an answer only what the record leaves open', () => {
    const answers = { accommodationBefore: 'WITH_FAMILY', household: 'OTHER', supportNeeds: ['BUDGETING', 'DRUG'] };
    const { main, support } = returnOf(fled({ answers, needs: ['drugs', 'language'] }));
    expect(main).toMatchObject([{ accommodationBefore: 'WITH_FAMILY', household: 'SINGLE_PARENT_FEMALE' }]);
    expect(support).toEqual([{ supportNeeds: ['BUDGETING', 'DOMESTIC_ABUSE', 'DRUG'] }]);
  });

  it.each([
    ['one woman', [person()], 'SINGLE_ADULT_FEMALE'],
    ['one man', [person({ sex: 'male' })], 'SINGLE_ADULT_MALE'],
    [
      'a father with a child',
      [person({ sex: 'male' }), person({ relationship: 'child', age: 3 })],
      'SINGLE_PARENT_MALE',
    ],
    ['a couple', [person(), person({ relationship: 'partner' })], 'COUPLE_NO_CHILDREN'],
    [
      'a couple of whom one is 17, with a baby',
      [person(), person({ relationship: 'partner', age: 17 }), person({ relationship: 'child', age: 0 })],
      'COUPLE_CHILDREN',
    ],
    [
      'a mother with two grown sons',
      [person(), person({ relationship: 'child', age: 18 }), person({ relationship: 'child', age: 20 })],
      'THREE_PLUS_NO_CHILDREN',
    ],
    ['two sisters: an officer says it', [person(), person({ relationship: 'other-relative', age: 25 })], null],
    ['somebody who has not said their sex: an officer says it', [person({ sex: 'not-stated' })], null],
  ])('%s', (_, people, household) => {
    expect(returnOf(fled({ people })).main).toMatchObject([{ household }]);
  });

  it.each([
    ['threatened with homelessness', [duty('prevention', '2026-03-12')], [], 'PREVENTION_OWED', '2026-03-12'],
    [
      'threatened, then homeless',
      [duty('prevention', '2026-03-12', '2026-04-02', 'PV-c'), duty('relief', '2026-04-02')],
      [],
      'PREVENTION_OWED',
      '2026-03-12',
    ],
    ['neither', [], [decision('homelessness', 'neither')], 'NO_DUTY', '2026-03-10'],
    ['nothing decided', [], [], null, null],
  ])('first assessment: %s', (_, duties, decisions, initialAssessment, assessedOn) => {
    expect(returnOf(fled({ duties, decisions })).main).toMatchObject([{ initialAssessment, assessedOn }]);
  });

  it.each([
    ['A', 'NON_EEA_REFUGEE'],
    ['EEA-SS', 'EEA_PERMANENT_RESIDENT'],
    ['UK-CTA', null],
    ['UKRAINE', null],
  ])('eligible in class %s: %s', (eligibilityClass, eligibility) => {
    const decisions = [decision('eligibility', 'eligible', { eligibilityClass })];
    expect(returnOf(fled({ decisions })).main).toMatchObject([{ eligibility }]);
  });

  it('prevention that kept a home says whether they stayed', () => {
    const duties = [duty('prevention', '2026-03-12', '2026-04-30', 'PV-a')];
    const { prevention, assistance } = returnOf(fled({ duties, answers: { homeSecured: 'STAYED' } }));
    expect(prevention).toMatchObject([{ preventionOutcome: 'SECURED_6M', homeSecured: 'STAYED' }]);
    expect(assistance).toEqual([{ mainActivity: null }]);
  });

  it('an offer that was not a final one has no label of its own: an officer says which is nearest', () => {
    const duties = [duty('relief', '2026-03-10', '2026-04-01', 'RL-c')];
    expect(returnOf(fled({ duties })).relief).toMatchObject([{ reliefOutcome: null }]);
    const answers = { reliefOutcome: 'UNKNOWN' };
    expect(returnOf(fled({ duties, answers })).relief).toMatchObject([{ reliefOutcome: 'UNKNOWN' }]);
  });

  describe('after relief', () => {
    it('the main duty, with the main reason for priority need', () => {
      const duties = [duty('relief', '2026-03-10', '2026-05-04', 'RL-AUTO'), duty('main', '2026-05-05')];
      expect(returnOf(fled({ duties, decisions: [inNeed('PN-e')] })).finalDuties).toEqual([
        {
          ...{ finalDecision: 'MAIN_OWED', decidedOn: '2026-05-05', priorityNeed: 'DOMESTIC_ABUSE' },
          ...{ endedOn: null, mainDutyOutcome: null },
        },
      ]);
    });

    it.each([
      ['nobody has decided priority need', []],
      ['they are not in priority need', [decision('priority-need', 'not-in-priority-need')]],
    ])('the main duty of who applied again after a private offer, where %s (s.195A)', (_, decisions) => {
      const duties = [duty('relief', '2026-03-10', '2026-05-04', 'RL-AUTO'), duty('main', '2026-05-05')];
      const privateOfferAcceptedOn = day('2025-03-31');
      const [final] = returnOf(fled({ duties, decisions, privateOfferAcceptedOn })).finalDuties;
      expect(final).toMatchObject({ finalDecision: 'MAIN_OWED', decidedOn: '2026-05-05' });
      expect(final).not.toHaveProperty('priorityNeed');
    });

    it.each([
      ['not in priority need', [decision('priority-need', 'not-in-priority-need')], 'NO_PN', null],
      [
        'in priority need and intentionally homeless',
        [inNeed('PN-b'), decision('intentionality', 'intentional')],
        'INTENTIONAL_PN',
        'CHILDREN',
      ],
      ['no longer eligible', [decision('eligibility', 'not-eligible'), inNeed('PN-b')], 'NOT_HOMELESS_ETC', null],
    ])('%s', (_, decisions, finalDecision, priorityNeed) => {
      expect(returnOf(fled({ duties: [OVER], decisions })).finalDuties).toMatchObject([
        { finalDecision, decidedOn: '2026-05-04', priorityNeed },
      ]);
    });

    it('nothing while relief goes on, whatever has been decided already', () => {
      const decisions = [decision('priority-need', 'not-in-priority-need')];
      expect(returnOf(fled({ duties: [RELIEF], decisions })).finalDuties).toEqual([]);
    });

    it('through what somebody is vulnerable is an officer’s answer', () => {
      const facts = { duties: [OVER, duty('main', '2026-05-05')], decisions: [inNeed('PN-c')] };
      expect(returnOf(fled(facts)).finalDuties).toMatchObject([{ priorityNeed: null }]);
      const answers = { priorityNeed: 'MH' };
      expect(returnOf(fled({ ...facts, answers })).finalDuties).toMatchObject([{ priorityNeed: 'MH' }]);
    });
  });

  describe('temporary accommodation', () => {
    it.each([
      ['a refuge', stay('refuge'), 'HOSTEL_REFUGE'],
      ['bed and breakfast', stay('bed-and-breakfast'), 'BNB'],
      ['let by the night, self-contained', stay('nightly-paid'), 'NIGHTLY_PAID_SELF_CONTAINED'],
      ['let by the night, with a kitchen for all', stay('nightly-paid', { selfContained: false }), 'BNB'],
      [
        'a dispersed home of the council',
        stay('dispersed', { providerType: 'local-housing-authority' }),
        'LA_HA_STOCK',
      ],
      ['a dispersed home of a landlord', stay('dispersed', { providerType: 'private-landlord' }), 'PRIV_LEASED'],
      ['a dispersed home of a charity: an officer says it', stay('dispersed'), null],
    ])('%s', (_, one, temporaryAccommodation) => {
      expect(returnOf(fled({ stays: [one] })).temporaryAccommodation).toMatchObject([{ temporaryAccommodation }]);
    });

    it('is not a home made safe', () => {
      expect(returnOf(fled({ stays: [stay('sanctuary')] })).temporaryAccommodation).toEqual([]);
    });

    it('says that the main duty is owed and they live nowhere it provides, from the day they left', () => {
      const stays = [stay('refuge', { leftOn: day('2026-06-01') })];
      const { temporaryAccommodation } = returnOf(fled({ stays, duties: [OVER, duty('main', '2026-05-05')] }));
      expect(temporaryAccommodation).toMatchObject([
        { temporaryAccommodation: 'HOSTEL_REFUGE', leftOn: '2026-06-01' },
        { temporaryAccommodation: 'DUTY_NO_ACCOM', enteredOn: '2026-06-01', leftOn: null },
      ]);
    });
  });
});

describe('the tables of the crosswalk', () => {
  it('know every ground on which a duty ends', () => {
    const known = Object.keys({ ...PREVENTION_ENDS, ...RELIEF_ENDS, ...MAIN_DUTY_ENDS });
    expect(known.sort()).toEqual(Object.keys(ENDING_GROUNDS).sort());
  });

  it('return every reason for loss of a home by the label of its name', () => {
    const labels = CASE_LISTS.lossOfHome.labels.map(({ key }) => key.toLowerCase().replaceAll('_', '-'));
    expect([...LOSS_OF_HOME_REASONS].sort()).toEqual(labels.sort());
  });
});
