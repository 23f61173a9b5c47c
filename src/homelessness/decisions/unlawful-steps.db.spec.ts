import {
  anApproach,
  anotherReason,
  answer,
  applied,
  inRelief,
  LANCASHIRE,
  PRESTON,
  WYRE,
} from '../../../test/factories/applications.js';
import { aWomanAlone } from '../../../test/factories/households.js';
import { departed } from '../../../test/factories/placements.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

describe('what the law forbids', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-12T09:00:00Z' });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);

  describe('by what is on record, where nothing else is said', () => {
    const found = (id: string, body: object) => officer().post(`/applications/${id}/decisions`, body);
    const intentional = (facts: object = {}) => answer('intentionality', 'intentional', { facts });

    it('nobody left a home intentionally of which it was found that staying would probably lead to abuse', async () => {
      const { id } = await applied(officer(), anotherReason(), aWomanAlone());
      const probable = answer('homelessness', 'homeless', { facts: { abuseProbable: true } });
      await found(id, probable).expect(201);
      expect((await found(id, intentional()).expect(422)).body).toMatchObject({ rule: 'INT-2' });
    });

    it('nor a refuge that they left, unless another was their last home', async () => {
      const { id, household } = await applied(officer(), anotherReason());
      await departed(test, { householdId: household.id });
      const { body } = await found(id, intentional()).expect(422);
      expect(body).toMatchObject({ rule: 'INT-8', override: 'second-officer' });
      await found(id, intentional({ lastHomeWasRefuge: false })).expect(201);
    });

    it('nobody is in priority need through an age that they do not have', async () => {
      const { id } = await inRelief(officer(), anotherReason(), aWomanAlone());
      const { body } = await found(id, answer('priority-need', 'in-priority-need', { categories: ['PN-16'] })).expect(
        422,
      );
      expect(body).toMatchObject({ rule: 'PN-16', errors: [{ field: 'categories' }] });
    });
  });

  const alone = aWomanAlone({ unsafeAreas: [{ localAuthorityCode: PRESTON }] });
  it.each([
    ['a victim found not in priority need', 'PN-e', answer('priority-need', 'not-in-priority-need')],
    [
      'proof asked of a victim',
      'PN-e',
      answer('priority-need', 'in-priority-need', { facts: { proofRequested: true } }),
    ],
    [
      'a vulnerability test of a victim',
      'PN-e',
      answer('priority-need', 'in-priority-need', { facts: { vulnerability: { testPassed: 'yes' } } }),
    ],
    [
      'a referral to an unsafe area',
      'LC-3',
      answer('referral', 'refer', { facts: { toAuthorityCode: PRESTON, riskInThatDistrict: false } }),
    ],
    [
      'a referral to a district with risk',
      'LC-3',
      answer('referral', 'refer', { facts: { toAuthorityCode: WYRE, riskInThatDistrict: true } }),
    ],
    ['a referral before she is asked', 'LC-11', answer('referral', 'refer', { facts: { toAuthorityCode: WYRE } })],
    [
      'E7: a referral back to Leeds, which the directory does not hold',
      'LC-3',
      answer('referral', 'refer', { facts: { toAuthorityCode: 'E08000035', riskInThatDistrict: true } }),
    ],
    [
      'a category listed beside the answer that she has none',
      'PN-e',
      answer('priority-need', 'not-in-priority-need', { categories: ['PN-c'] }),
    ],
    ['leaving abuse called intentional', 'INT-2', answer('intentionality', 'intentional')],
  ])('refuses %s with the rule, the citation and the way out, and writes nothing', async (_, rule, body) => {
    const { id } = await inRelief(officer(), {}, alone);
    const written = () =>
      test.rows(
        `select a.version, a.help_track, (select count(*) from homelessness.decision d where d.application_id = a.id) as decisions,
                (select count(*) from homelessness.notice n where n.application_id = a.id) as notices,
                (select count(*) from tasks.task t where t.subject_id = a.id) as tasks,
                (select count(*) from platform.outbox) as outbox
           from homelessness.application a where a.id = $1`,
        [id],
      );
    const before = await written();

    const response = await officer().post(`/applications/${id}/decisions`, body).expect(422);

    expect(response.body).toMatchObject({
      code: 'unlawful-step',
      rule,
      citation: expect.stringMatching(/Housing Act 1996/),
      detail: expect.any(String),
    });
    expect(response.body.insteadYouMay.length).toBeGreaterThan(0);
    expect(await written()).toEqual(before);
    const [last] = await test.rows('select outcome, details from audit.entry where subject_id = $1 order by id desc', [
      id,
    ]);
    expect(last).toEqual({ outcome: 'refused', details: { code: 'unlawful-step', status: 422 } });
  });

  it('reads a whole county that is unsafe as every council in it, and refers to housing councils only', async () => {
    const lancashire = aWomanAlone({ unsafeAreas: [{ localAuthorityCode: LANCASHIRE }] });
    const { id } = await inRelief(officer(), {}, lancashire);
    const refer = (toAuthorityCode: string) =>
      officer().post(
        `/applications/${id}/decisions`,
        answer('referral', 'refer', { facts: { toAuthorityCode, riskInThatDistrict: false } }),
      );
    expect((await refer(WYRE).expect(422)).body).toMatchObject({ code: 'unlawful-step', rule: 'LC-3' });
    expect((await refer(LANCASHIRE).expect(422)).body).toMatchObject({ code: 'unlawful-step', rule: 'LC-3' });

    const { id: free } = await inRelief(officer());
    const facts = (toAuthorityCode: string) => ({
      facts: { toAuthorityCode, riskInThatDistrict: false, connectionHere: false, connectionThere: true },
    });
    const post = (code: string) =>
      officer().post(`/applications/${free}/decisions`, answer('referral', 'refer', facts(code)));
    for (const noCouncil of [LANCASHIRE, 'E10000099', 'E12000001']) {
      expect((await post(noCouncil).expect(422)).body).toMatchObject({ code: 'unknown-local-authority' });
    }
    await post('E08000003').expect(201);
  });

  it('is not forgotten by a new application: what they told of abuse in another stands before it, until an officer says otherwise', async () => {
    const { id, household } = await inRelief(officer(), {}, aWomanAlone());
    const withdrawn = { duty: 'relief', ground: 'RL-f', endedOn: '2026-03-12', reasons: 'She went to her sister.' };
    await officer().post(`/applications/${id}/duties/end`, withdrawn).expect(200);
    const approach = anApproach(household.id, { ...anotherReason(), approachedOn: '2026-03-12' });
    const { body: again } = await officer().post('/applications', approach).expect(201);
    expect(again).toMatchObject({ accommodationTrack: 'none', domesticAbuse: { disclosed: false } });

    const post = (question: string, outcome: string, more: object = {}) =>
      officer().post(
        `/applications/${again.id}/decisions`,
        answer(question, outcome, { decidedOn: '2026-03-12', ...more }),
      );
    expect((await post('intentionality', 'intentional').expect(422)).body).toMatchObject({
      ...{ rule: 'INT-7', override: 'second-officer' },
    });
    expect((await post('priority-need', 'not-in-priority-need').expect(422)).body).toMatchObject({ rule: 'PN-e' });
    const proof = { facts: { proofRequested: true } };
    expect((await post('priority-need', 'in-priority-need', proof).expect(422)).body).toMatchObject({ rule: 'PN-e' });
    const otherwise = {
      facts: { homelessAsResultOfAbuse: false },
      reasons: 'Her sister moved; the abuse was in 2019.',
    };
    await post('priority-need', 'not-in-priority-need', otherwise).expect(201);
  });

  it('cannot be recorded past the application either', async () => {
    const { id } = await inRelief(officer());
    await expect(
      test.rows(
        `insert into homelessness.decision (id, application_id, question, outcome, categories, reasons, decided_on, rule_version, citations, created_at)
         values (gen_random_uuid(), $1, 'priority-need', 'not-in-priority-need', '{PN-e}', 'No proof', '2026-03-12', 'x', '{}', now())`,
        [id],
      ),
    ).rejects.toThrow('abuse_is_priority_need');
  });

  it('needs another supervisor of the council where a second officer is asked for', async () => {
    const { id } = await inRelief(officer(), anotherReason());
    const arrears = (more = {}) =>
      answer('intentionality', 'intentional', { facts: { arrearsFromEconomicAbuse: true }, ...more });
    const post = (body: object) => officer().post(`/applications/${id}/decisions`, body);

    const alone = await post(arrears()).expect(422);
    expect(alone.body).toMatchObject({ rule: 'INT-7', override: 'second-officer' });
    for (const who of [test.cast.otherOfficer, test.cast.officer, test.cast.rowanManager]) {
      const refused = await post(arrears({ secondOfficerId: who.id })).expect(422);
      expect(refused.body).toMatchObject({ code: 'not-a-supervisor', errors: [{ field: 'secondOfficerId' }] });
    }
    await post(arrears({ secondOfficerId: test.cast.supervisor.id })).expect(201);
  });
});
