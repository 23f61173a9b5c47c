import {
  anotherReason,
  answer,
  applied,
  decided,
  inPriorityNeed,
  inRelief,
  PRESTON,
  WYRE,
} from '../factories/applications.js';
import { aWomanAlone } from '../factories/households.js';
import { arrived } from '../factories/placements.js';
import { anAskedReview } from '../factories/reviews.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const TODAY = '2026-06-01';

/** A step as somebody of the council sends it. */
interface Step {
  readonly applicationId: string;
  readonly path: string;
  readonly body: object;
  readonly method?: 'put';
}

interface Guard {
  /** What is refused, as in "nobody may …". */
  readonly step: string;
  readonly rule: string;
  readonly citation: RegExp;
  /** What may be done instead. */
  readonly instead: RegExp;
  readonly override?: 'second-officer' | 'supervisor';
  readonly attempt: (test: TestApp) => Promise<Step>;
}

const deciding =
  (question: string, outcome: string, facts: object, approach: object = {}): Guard['attempt'] =>
  async (test) => {
    const people = aWomanAlone({ unsafeAreas: [{ localAuthorityCode: PRESTON }] });
    const { id } = await inRelief(test.as(test.cast.officer), { ...approach }, people);
    return { applicationId: id, path: 'decisions', body: answer(question, outcome, { facts }) };
  };

const ending = async (applicationId: string, duty: string, ground: string, facts: object = {}): Promise<Step> => ({
  applicationId,
  path: 'duties/end',
  body: { duty, ground, endedOn: TODAY, reasons: 'As recorded.', facts },
});

const reviewing =
  (reviewer: 'otherOfficer' | 'supervisor', tookNoOtherPart: boolean): Guard['attempt'] =>
  async (test) => {
    const { applicationId, reviewId } = await anAskedReview(test);
    const body = { userId: test.cast[reviewer].id, tookNoOtherPart };
    return { applicationId, path: `reviews/${reviewId}/reviewer`, body, method: 'put' };
  };

const inPrevention = async (test: TestApp): Promise<string> => {
  const officer = test.as(test.cast.officer);
  const { id } = await applied(officer, anotherReason());
  await decided(officer, id, answer('eligibility', 'eligible'));
  await decided(officer, id, answer('homelessness', 'threatened', { facts: { likelyWithin56Days: true } }));
  return id;
};

const GUARDS: readonly Guard[] = [
  {
    step: 'ask a victim for proof',
    rule: 'PN-e',
    citation: /s\.189\(1\)\(e\)/,
    instead: /on the applicant’s account/,
    attempt: deciding('priority-need', 'in-priority-need', { proofRequested: true }),
  },
  {
    step: 'test a victim for vulnerability',
    rule: 'PN-e',
    citation: /s\.189\(1\)\(e\)/,
    instead: /on what you have been told/,
    attempt: deciding('priority-need', 'in-priority-need', { vulnerabilityTest: 'passed' }),
  },
  {
    step: 'have the perpetrator contacted',
    rule: 'DA-2',
    citation: /s\.177\(1\).*ch\. 21/,
    instead: /on the applicant’s account/,
    attempt: deciding('homelessness', 'homeless', { perpetratorContacted: true }),
  },
  {
    step: 'refer a victim to a district of risk',
    rule: 'LC-3',
    citation: /s\.198\(2\)\(c\).*198\(2A\)/,
    instead: /Do not contact the other council/,
    attempt: deciding('referral', 'refer', { toAuthorityCode: PRESTON, riskInThatDistrict: false }),
  },
  {
    step: 'refer anybody before they were asked about risk',
    rule: 'LC-11',
    citation: /s\.198/,
    instead: /[Aa]sk/,
    attempt: deciding('referral', 'refer', { toAuthorityCode: WYRE }),
  },
  {
    step: 'find somebody intentionally homeless for leaving abuse',
    rule: 'INT-2',
    citation: /ss\.177, 191/,
    instead: /not intentional/i,
    attempt: deciding('intentionality', 'intentional', {}),
  },
  {
    step: 'find somebody intentionally homeless where one of the four elements is not found',
    rule: 'INT-1',
    citation: /s\.191\(1\)/,
    instead: /each of the four/,
    attempt: deciding('intentionality', 'intentional', { accommodationWasAvailable: undefined }, anotherReason()),
  },
  {
    step: 'find somebody intentionally homeless for arrears from economic abuse alone',
    rule: 'INT-7',
    citation: /191/,
    instead: /second officer|supervisor/,
    override: 'second-officer',
    attempt: deciding('intentionality', 'intentional', { arrearsFromEconomicAbuse: true }, anotherReason()),
  },
  {
    step: 'end relief for the home that a victim lost, without a supervisor, as intentional',
    rule: 'INT-7',
    citation: /177, 191/,
    instead: /supervisor/,
    override: 'supervisor',
    attempt: async (test) => ending((await inRelief(test.as(test.cast.officer))).id, 'relief', 'RL-d'),
  },
  {
    step: 'end relief because she lives in a refuge',
    rule: 'CASE-1',
    citation: /UKHL 36/,
    instead: /Keep the duty going/,
    override: 'supervisor',
    attempt: async (test) => {
      const { id, household } = await inRelief(test.as(test.cast.officer));
      await arrived(test, { householdId: household.id });
      return ending(id, 'relief', 'RL-a');
    },
  },
  {
    step: 'end interim accommodation while it is owed',
    rule: 'ACC-3',
    citation: /s\.188\(1\), \(1ZA\), \(1ZB\)/,
    instead: /Keep the accommodation/,
    attempt: async (test) => {
      const { id } = await inRelief(test.as(test.cast.officer));
      const weighed = ['merits', 'newInformation', 'personalCircumstances'];
      const body = { accommodate: false, weighed, reasons: 'She has family.', decidedOn: TODAY };
      return { applicationId: id, path: 'roof', body };
    },
  },
  {
    step: 'end prevention on the 56 days while a possession notice runs',
    rule: 'PV-b',
    citation: /195\(6\)/,
    instead: /Keep the duty going/,
    attempt: async (test) =>
      ending(await inPrevention(test), 'prevention', 'PV-b', { possessionNoticeDate: '2026-07-15' }),
  },
  {
    step: 'give a review to somebody no more senior than whoever decided',
    rule: 'RV-3',
    citation: /reg 8\(2\)/,
    instead: /more senior/,
    attempt: reviewing('otherOfficer', true),
  },
  {
    step: 'give a review to somebody who was involved',
    rule: 'RV-3',
    citation: /reg 8\(2\)/,
    instead: /not involved/,
    attempt: reviewing('supervisor', false),
  },
  {
    step: 'say of a victim that she left of her own accord, without a supervisor',
    rule: 'MD-6d',
    citation: /177, 191/,
    instead: /supervisor/,
    override: 'supervisor',
    attempt: async (test) => ending((await inPriorityNeed(test.as(test.cast.officer))).id, 'main', 'MD-6d'),
  },
];

// What the law forbids is refused with the rule, where it is written and what may be done instead; and nothing has changed.
describe('nobody may', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: `${TODAY}T09:00:00Z` });
  });
  afterAll(() => test.close());

  it.each(GUARDS)('$step', async ({ attempt, rule, citation, instead, override }) => {
    const step = await attempt(test);
    const before = await caseOf(step.applicationId);

    const { status, body } = await sent(step);

    expect({ status, code: body.code, rule: body.rule }).toEqual({ status: 422, code: 'unlawful-step', rule });
    expect(body.citation).toMatch(citation);
    expect(body.detail).toMatch(/^\S.+\.$/);
    expect(body.insteadYouMay.join(' ')).toMatch(instead);
    expect(body.override).toBe(override);
    expect(await caseOf(step.applicationId)).toEqual(before);
  });

  it('lift a guard but another supervisor, in writing, and each time is counted', async () => {
    const counted = async () => {
      const report = `/reports/overrides?from=${TODAY}&to=2026-06-02`;
      const { body } = await test.as(test.cast.supervisor).get(report).expect(200);
      return body;
    };
    const before = await counted();
    const { id } = await inPriorityNeed(test.as(test.cast.officer));
    const step = await ending(id, 'main', 'MD-6d', { supervisorId: test.cast.supervisor.id });

    expect((await sent(step, test.cast.supervisor)).body.code).toBe('not-a-supervisor');
    expect((await sent({ ...step, body: { ...step.body, reasons: '' } })).status).toBe(400);
    expect(await counted()).toEqual(before);
    expect((await sent(step)).status).toBe(200);
    expect(await counted()).not.toEqual(before);
    const kept = await test.rows(
      'select rule, agreed_by, reasons from homelessness.override where application_id = $1',
      [id],
    );
    expect(kept).toEqual([{ rule: 'MD-6d', agreed_by: test.cast.supervisor.id, reasons: 'As recorded.' }]);
  });

  function sent({ applicationId, path, body, method }: Step, who = test.cast.officer) {
    const caller = test.as(method === 'put' ? test.cast.supervisor : who);
    const address = `/applications/${applicationId}/${path}`;
    return method === 'put' ? caller.put(address, body) : caller.post(address, body);
  }

  async function caseOf(id: string): Promise<object> {
    return (await test.as(test.cast.officer).get(`/applications/${id}`).expect(200)).body;
  }
});
