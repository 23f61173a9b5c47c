import { applied, anotherReason, inRelief } from '../../../test/factories/applications.js';
import { aChangeNotTold, anExplanation, explained } from '../../../test/factories/cases.js';
import { dueNotice } from '../../../test/factories/reviews.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

// CO-4, s.214.
describe('changes that are to be told', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-12T09:00:00Z' });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const hold = (id: string, overrides = {}) =>
    officer().post(`/applications/${id}/changes-told/not-told`, aChangeNotTold(overrides));
  const work = (id: string) =>
    test.rows<{ status: string; due: string }>(
      `select status, due_on::text as due from tasks.task where subject_id = $1 and kind = 'explain-changes'`,
      [id],
    );
  const read = async (id: string) => (await officer().get(`/applications/${id}/changes-told`).expect(200)).body;
  const refusedWith = async (id: string, why: string, overrides = {}) => {
    const { body } = await hold(id, overrides).expect(422);
    expect(body).toMatchObject({ code: 'unlawful-step', rule: 'CO-4', citation: 'Housing Act 1996 s.214(2)-(3)' });
    expect(body.detail).toContain(why);
    expect(body.insteadYouMay[0]).toBe('Take account of the change itself.');
    expect((await read(id)).held).toEqual([]);
  };

  it('are explained on a day and in a way, as often as it takes', async () => {
    const { id } = await applied(officer());
    expect(await read(id)).toEqual({ explained: [], decisionNotifiedOn: null, held: [] });
    const path = `/applications/${id}/changes-told/explanations`;
    await officer()
      .post(path, anExplanation({ explainedOn: '2026-03-11', way: 'in-writing' }))
      .expect(201);
    const { body } = await officer().post(path, anExplanation()).expect(201);
    expect(body.explained).toMatchObject([
      { explainedOn: '2026-03-10', way: 'through-an-interpreter' },
      { explainedOn: '2026-03-11', way: 'in-writing' },
    ]);
    expect(
      (
        await officer()
          .post(path, anExplanation({ explainedOn: '2026-03-13' }))
          .expect(422)
      ).body.code,
    ).toBe('in-the-future');
    expect(
      (
        await officer()
          .post(path, anExplanation({ explainedOn: '2026-03-09' }))
          .expect(422)
      ).body.code,
    ).toBe('before-the-approach');
    await officer()
      .post(path, anExplanation({ way: 'shouted' }))
      .expect(400);
  });

  it('are work of the case from the day they come until somebody explains them', async () => {
    const { id } = await applied(officer());
    expect(await work(id)).toEqual([{ status: 'open', due: '2026-03-11' }]);
    const path = `/applications/${id}/changes-told/explanations`;
    await officer().post(path, anExplanation()).expect(201);
    await officer().post(path, anExplanation()).expect(201);
    expect(await work(id)).toMatchObject([{ status: 'done' }]);
  });

  it('are nobody’s work any more once the decision was notified, or nothing is left to decide', async () => {
    const { id } = await inRelief(officer());
    expect(await work(id)).toMatchObject([{ status: 'open' }]);
    const notice = await dueNotice(test, { applicationId: id }, 'N-184');
    await officer().post(`/applications/${id}/notices/${notice}/issue`, { issuedOn: '2026-03-12' }).expect(200);
    expect(await work(id)).toMatchObject([{ status: 'cancelled' }]);

    const { id: withdrawn } = await inRelief(officer());
    const end = { duty: 'relief', ground: 'RL-f', endedOn: '2026-03-12', reasons: 'She asked us to stop.' };
    await officer().post(`/applications/${withdrawn}/duties/end`, end).expect(200);
    expect(await work(withdrawn)).toMatchObject([{ status: 'cancelled' }]);
  });

  it('are held against somebody only where nothing stands against it', async () => {
    const { id } = await explained(officer());
    const { body } = await hold(id).expect(201);
    expect(body.held).toMatchObject([
      { changedOn: '2026-03-10', explainedOn: '2026-03-10', what: 'They had a room with a friend.' },
    ]);
  });

  it('are held against nobody who was not told by then that they must', async () => {
    const { id } = await applied(officer(), anotherReason());
    await refusedWith(id, 'Nobody had explained to them by then');
    const later = anExplanation({ explainedOn: '2026-03-11' });
    await officer().post(`/applications/${id}/changes-told/explanations`, later).expect(201);
    await refusedWith(id, 'Nobody had explained to them by then');
  });

  it.each(['afraid', 'not-understood', 'unwell', 'could-not-reach-us', 'told-somebody-else'])(
    'are held against nobody with a good reason: %s',
    async (whyNot) => {
      const { id } = await explained(officer());
      await refusedWith(id, 'They had a good reason not to tell', { whyNot });
    },
  );

  it('are held against nobody who has told of abuse, whatever is said of their reasons', async () => {
    const { id } = await applied(officer());
    await officer().post(`/applications/${id}/changes-told/explanations`, anExplanation()).expect(201);
    await refusedWith(id, 'They told of abuse');
  });

  it('are held no more against somebody who tells of abuse afterwards, and what was written stays', async () => {
    const { id } = await explained(officer());
    await hold(id).expect(201);
    await officer().post(`/applications/${id}/domestic-abuse`, { toldOn: '2026-03-12' }).expect(200);
    expect((await read(id)).held).toEqual([]);
    const kept = await test.rows('select 1 from homelessness.change_not_told where application_id = $1', [id]);
    expect(kept).toHaveLength(1);
  });

  it('need not be told any more from the day of the decision letter on', async () => {
    const { id } = await inRelief(officer(), anotherReason());
    await officer().post(`/applications/${id}/changes-told/explanations`, anExplanation()).expect(201);
    const notice = await dueNotice(test, { applicationId: id }, 'N-184');
    await officer().post(`/applications/${id}/notices/${notice}/issue`, { issuedOn: '2026-03-12' }).expect(200);
    expect((await read(id)).decisionNotifiedOn).toBe('2026-03-12');
    await refusedWith(id, 'ends with that', { changedOn: '2026-03-12' });
    await hold(id, { changedOn: '2026-03-10' }).expect(201);
  });

  it('that were held are the council’s alone to know, and sealed', async () => {
    const { id } = await explained(officer());
    await hold(id).expect(201);
    const { householdId } = (await officer().get(`/applications/${id}`).expect(200)).body;
    const share = { organisationId: test.cast.organisations.partnership, purpose: 'Support', consent: 'given' };
    await officer().post(`/households/${householdId}/shares`, share).expect(201);
    const seen = await test.as(test.cast.coordinator).get(`/applications/${id}/changes-told`).expect(200);
    expect(seen.body).toMatchObject({ explained: [{ way: 'through-an-interpreter' }], held: [] });
    await test.as(test.cast.prestonOfficer).get(`/applications/${id}/changes-told`).expect(404);
    await test
      .as(test.cast.prestonOfficer)
      .post(`/applications/${id}/changes-told/not-told`, aChangeNotTold())
      .expect(404);
    const rows = await test.rows('select c::text from homelessness.change_not_told c');
    expect(JSON.stringify(rows)).not.toMatch(/friend|asked twice/);
  });
});
