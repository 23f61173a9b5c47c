import {
  anotherReason,
  answer,
  decided,
  inPriorityNeed,
  inRelief,
  WYRE,
} from '../../../test/factories/applications.js';
import {
  A_COMPLETE_LETTER,
  anAskedReview,
  anOutcome,
  aNotifiedReview,
  dueNotice,
} from '../../../test/factories/reviews.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

const TODAY = '2026-05-20';
const ALL = ['merits', 'newInformation', 'personalCircumstances'];

describe('a roof where none is owed', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: `${TODAY}T09:00:00Z`, background: true });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const decide = (id: string, accommodate: boolean, more: object = {}) =>
    officer().post(`/applications/${id}/roof`, {
      accommodate,
      reasons: 'All things weighed.',
      decidedOn: TODAY,
      ...more,
    });
  const roof = async (id: string): Promise<string[]> => {
    const { body } = await officer().get(`/applications/${id}`).expect(200);
    return [body.roof, body.accommodationTrack];
  };

  describe('while one is owed', () => {
    const referred = async () => {
      const { id } = await inRelief(officer());
      const facts = { toAuthorityCode: WYRE, riskInThatDistrict: false, connectionHere: false, connectionThere: true };
      await decided(officer(), id, answer('referral', 'refer', { facts }));
      return id;
    };
    it.each([
      ['interim accommodation', 'ACC-3', '188', async () => (await inRelief(officer(), {}, undefined)).id],
      ['the main duty', 'main', '193(2)', async () => (await inPriorityNeed(officer())).id],
      ['a referral that waits for its answer', 'LC-8', '199A(2)', referred],
    ])('nobody ends it: %s', async (_, rule, section, opened) => {
      const id = await opened();
      const before = await roof(id);

      const { body } = await decide(id, false, { weighed: ALL }).expect(422);
      expect(body).toMatchObject({ code: 'unlawful-step', rule, citation: expect.stringContaining(section) });
      expect(body.insteadYouMay[0]).toBe('Keep the accommodation.');
      expect((await decide(id, true).expect(409)).body.code).toBe('owed-anyway');
      expect(await roof(id)).toEqual(before);
      expect(await test.rows('select 1 from homelessness.roof_answer where application_id = $1', [id])).toEqual([]);
    });
  });

  it('is nobody’s to decide while nothing is waited for', async () => {
    const { id } = await inRelief(officer());
    await decided(officer(), id, answer('eligibility', 'not-eligible'));
    expect((await decide(id, true).expect(409)).body.code).toBe('nothing-pending');
    expect(await roof(id)).toEqual(['none', 'none']);
  });

  describe('until a review is decided (ACC-5)', () => {
    it('is given, with reasons, and goes with the outcome', async () => {
      const { applicationId: id, path } = await anAskedReview(test);
      const { body } = await decide(id, true).expect(200);
      expect(body).toMatchObject({
        roof: 'power-pending-review',
        accommodationTrack: 'none',
        roofAnswers: [{ basis: 'review', accommodate: true, reasons: 'All things weighed.', until: null }],
      });

      await test
        .as(test.cast.supervisor)
        .put(`${path}/reviewer`, { userId: test.cast.supervisor.id, tookNoOtherPart: true })
        .expect(200);
      await test.as(test.cast.supervisor).post(`${path}/outcome`, anOutcome()).expect(200);
      expect(await roof(id)).toEqual(['power-pending-review', 'none']);
      const notice = await dueNotice(test, { applicationId: id }, 'N-203');
      const letter = { issuedOn: TODAY, tells: A_COMPLETE_LETTER };
      await officer().post(`/applications/${id}/notices/${notice}/issue`, letter).expect(200);
      expect(await roof(id)).toEqual(['none', 'none']);
    });

    it('is not given once all three have been weighed, and not before', async () => {
      const { applicationId: id } = await anAskedReview(test);
      await decide(id, true).expect(200);
      const { body } = await decide(id, false, { weighed: ['merits'] }).expect(422);
      expect(body).toMatchObject({
        rule: 'ACC-5',
        citation: expect.stringMatching(/188\(3\).*Mohammed/),
        errors: [{ field: 'weighed' }],
      });
      expect(await roof(id)).toEqual(['power-pending-review', 'none']);

      await decide(id, false, { weighed: ALL }).expect(200);
      expect(await roof(id)).toEqual(['none', 'none']);
    });

    it('goes when they want no review any more', async () => {
      const { applicationId: id, path } = await anAskedReview(test);
      await decide(id, true).expect(200);
      await officer().post(`${path}/withdraw`, {}).expect(200);
      expect(await roof(id)).toEqual(['none', 'none']);
    });

    it('is not decided before it was asked for, after today, or with a last day', async () => {
      const { applicationId: id } = await anAskedReview(test, { requestedOn: '2026-03-20' });
      const code = async (more: object) => (await decide(id, true, more).expect(422)).body.code;
      expect(await code({ decidedOn: '2026-03-19' })).toBe('before-the-request');
      expect(await code({ decidedOn: '2026-05-21' })).toBe('in-the-future');
      expect(await code({ until: '2026-06-01' })).toBe('until-needed');
      await decide(id, true, { decidedOn: '2026-03-20' }).expect(200);
    });
  });

  it('until an appeal is decided it is asked anew (RV-7)', async () => {
    const { applicationId: id, path } = await aNotifiedReview(test);
    await officer().post(`${path}/appeal`, { on: '2026-03-20' }).expect(200);
    expect(await roof(id)).toEqual(['none', 'none']);

    const { body } = await decide(id, false, { weighed: [] }).expect(422);
    expect(body).toMatchObject({ rule: 'RV-7', citation: expect.stringContaining('204(4)') });
    await decide(id, true).expect(200);
    expect(await roof(id)).toEqual(['power-pending-appeal', 'none']);
    await officer().post(`${path}/appeal/end`, { on: TODAY, outcome: 'dismissed' }).expect(200);
    expect(await roof(id)).toEqual(['none', 'none']);
  });

  it('whoever is found intentionally homeless has a reasonable opportunity, to the last day that was decided', async () => {
    const { id } = await inRelief(officer(), anotherReason());
    await decided(officer(), id, answer('intentionality', 'intentional'));
    await decided(officer(), id, answer('priority-need', 'in-priority-need', { categories: ['PN-b'] }));
    await officer()
      .post(`/applications/${id}/duties/end`, { duty: 'relief', ground: 'RL-b', endedOn: TODAY, reasons: 'Over.' })
      .expect(200);
    expect(await roof(id)).toEqual(['reasonable-opportunity', 'interim']);

    const untold = await decide(id, false).expect(422);
    expect(untold.body).toMatchObject({
      rule: 'intentional-homelessness',
      citation: expect.stringContaining('190(2)'),
    });
    expect((await decide(id, true).expect(422)).body.code).toBe('until-needed');
    expect((await decide(id, true, { until: '2026-05-19' }).expect(422)).body.code).toBe('until-needed');
    await decide(id, true, { until: '2026-05-25' }).expect(200);
    const tasks = () =>
      test.rows(
        `select due_on::text as due, status from tasks.task where subject_id = $1 and kind = 'opportunity-ends' order by id`,
        [id],
      );
    expect(await tasks()).toEqual([{ due: '2026-05-25', status: 'open' }]);

    await on('2026-05-25');
    const early = await decide(id, false, { decidedOn: '2026-05-25' }).expect(422);
    expect(early.body.detail).toContain('2026-05-26');
    await on('2026-05-26');
    await decide(id, false, { decidedOn: '2026-05-26' }).expect(200);
    expect(await roof(id)).toEqual(['none', 'none']);
    expect(await tasks()).toEqual([{ due: '2026-05-25', status: 'done' }]);

    await decided(officer(), id, answer('eligibility', 'eligible', { decidedOn: '2026-05-26' }));
    expect(await roof(id)).toEqual(['none', 'none']);
  });

  const on = (day: string) =>
    test
      .as(test.cast.administrator)
      .post('/clock', { now: `${day}T09:00:00Z` })
      .expect(200);
});
