import {
  aClosing,
  aClosedPackage,
  aHandedOverPackage,
  aMeasuring,
  anActivePackage,
  anOfferedPackage,
  aPackage,
  aSharedHousehold,
  ASKED_OF_CHILDREN,
  measures,
  memberOf,
  todayOf,
} from '../../../test/factories/support.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { addDays, type LocalDate } from '../../shared/local-date.js';

describe('how things are for the person', () => {
  let test: TestApp;
  let today: LocalDate;
  beforeAll(async () => {
    test = await startTestApp({ background: true, clockStart: '2026-03-10T09:00:00Z' });
    today = (await todayOf(test)) as LocalDate;
  });
  afterAll(() => test.close());

  const worker = () => test.as(test.cast.supportWorker);
  const take = (id: string, body: object) => worker().post(`/support-packages/${id}/measures`, aMeasuring(body));
  const tasksOf = (id: string, kind: string) =>
    test.rows(
      `select status, due_on, assignee_id from tasks.task where subject_id = $1 and kind = $2 order by created_at, id`,
      [id, kind],
    );

  it('is kept as it was said, by whom, with what was not asked and what she would rather not say', async () => {
    const { id } = await anActivePackage(test);
    const answers = measures('hard', {
      alcohol: { answer: 'rather-not-say', saidBy: undefined },
      drugs: { answer: 'not-asked', saidBy: undefined },
      'own-home': { answer: 'very-hard', saidBy: 'worker' },
    });
    const { body } = await take(id, { answers }).expect(201);
    expect(body).toMatchObject({ stage: 'start', measuredOn: today });
    expect(body.answers.slice(0, 4)).toEqual([
      { code: 'wellbeing', answer: 'hard', saidBy: 'person' },
      { code: 'alcohol', answer: 'rather-not-say', saidBy: 'person' },
      { code: 'drugs', answer: 'not-asked', saidBy: 'worker' },
      { code: 'own-home', answer: 'very-hard', saidBy: 'worker' },
    ]);
  });

  it('changes from the first answer that says how it is to the latest', async () => {
    const { id } = await anActivePackage(test);
    await take(id, { answers: measures('hard', { drugs: { answer: 'not-asked' }, education: { answer: 'well' } }) });
    await take(id, { stage: 'review', answers: measures('hard', { drugs: { answer: 'very-hard' } }) }).expect(201);
    const last = measures('mostly-well', { alcohol: { answer: 'rather-not-say' }, education: { answer: 'hard' } });
    await worker()
      .post(`/support-packages/${id}/close`, aClosing(today, { measures: last }))
      .expect(200);

    const { body } = await worker().get(`/support-packages/${id}/measures`).expect(200);
    expect(body.items.map(({ stage }: { stage: string }) => stage)).toEqual(['start', 'review', 'close']);
    const changes = Object.fromEntries(
      body.overTime.map(({ code, change }: { code: string; change: string }) => [code, change]),
    );
    expect(changes).toMatchObject({
      wellbeing: 'better',
      alcohol: 'about-the-same',
      drugs: 'better',
      education: 'harder-now',
    });
  });

  it('of a child is the child’s own, and asks about what fits a child', async () => {
    const child = memberOf(await aSharedHousehold(test), 'boy');
    const package_ = aPackage(child, test.cast.supportWorker, today, { supportTypes: ['children'] });
    const { body } = await worker().post('/support-packages', package_).expect(201);
    const refused = await take(body.id, {}).expect(422);
    expect(refused.body.errors).toContainEqual(expect.objectContaining({ code: 'outcome-not-theirs' }));
    await take(body.id, { answers: measures('up-and-down', {}, ASKED_OF_CHILDREN) }).expect(201);
  });

  it('is still asked when the team no longer sees the household', async () => {
    const { id, household } = await anActivePackage(test);
    const { shareId } = household as unknown as { shareId: string };
    await test.as(test.cast.officer).delete(`/households/${household.id}/shares/${shareId}`).expect(204);
    await take(id, {}).expect(201);
  });

  it('is due two weeks after the support began, and refuses nothing until then or after', async () => {
    const { id } = await anActivePackage(test);
    const due = { due_on: addDays(today, 14), assignee_id: test.cast.supportWorker.id };
    expect(await tasksOf(id, 'measure-outcomes')).toEqual([{ status: 'open', ...due }]);
    await take(id, {}).expect(201);
    expect(await tasksOf(id, 'measure-outcomes')).toEqual([{ status: 'done', ...due }]);
  });

  it('is the next lead’s to ask when the first has not, and nobody’s when they have', async () => {
    const unasked = await aHandedOverPackage(test);
    expect(await tasksOf(unasked.id, 'measure-outcomes')).toMatchObject([
      { status: 'cancelled', assignee_id: test.cast.supportWorker.id },
      { status: 'open', assignee_id: test.cast.coordinator.id, due_on: addDays(today, 14) },
    ]);
    const asked = await anOfferedPackage(test);
    await take(asked.id, {}).expect(201);
    await test
      .as(test.cast.coordinator)
      .post(`/support-packages/${asked.id}/handovers/${asked.handoverId}/acknowledge`)
      .expect(200);
    expect(await tasksOf(asked.id, 'measure-outcomes')).toMatchObject([{ status: 'done' }]);
  });

  it('is asked once more within a week when support ended without it, and may then be told', async () => {
    const { id } = await aClosedPackage(test);
    const due = { due_on: addDays(today, 7), assignee_id: test.cast.supportWorker.id };
    expect(await tasksOf(id, 'measure-outcomes-last')).toEqual([{ status: 'open', ...due }]);
    expect((await take(id, { stage: 'review' }).expect(409)).body.code).toBe('package-closed');
    await take(id, { stage: 'close' }).expect(201);
    expect(await tasksOf(id, 'measure-outcomes-last')).toEqual([{ status: 'done', ...due }]);
    expect((await take(id, { stage: 'close' }).expect(409)).body.code).toBe('measured-already');
  });

  it('is not asked of somebody who has died', async () => {
    const { id } = await anActivePackage(test);
    await worker()
      .post(`/support-packages/${id}/close`, aClosing(today, { reason: 'died' }))
      .expect(200);
    expect(await tasksOf(id, 'measure-outcomes-last')).toEqual([]);
  });

  it('leaves the support open when the last answers are not whole', async () => {
    const { id } = await anActivePackage(test);
    const half = aClosing(today, { measures: measures('well').slice(2) });
    expect((await worker().post(`/support-packages/${id}/close`, half).expect(422)).body.code).toBe(
      'outcomes-do-not-fit',
    );
    expect((await worker().get(`/support-packages/${id}`).expect(200)).body.status).toBe('active');
  });

  it.each([
    ['tomorrow', 1, 'in-the-future'],
    ['the day before the support began', -1, 'before-it-started'],
  ])('is not as it was on %s', async (_, days, code) => {
    const { id } = await anActivePackage(test);
    expect((await take(id, { measuredOn: addDays(today, days) }).expect(422)).body.code).toBe(code);
  });

  it('is recorded by the organisation that leads, and read by whoever reads the package', async () => {
    const { id } = await anActivePackage(test);
    await test.as(test.cast.officer).post(`/support-packages/${id}/measures`, aMeasuring()).expect(403);
    await take(id, {}).expect(201);
    await test.as(test.cast.officer).get(`/support-packages/${id}/measures`).expect(200);
    await test.as(test.cast.prestonOfficer).get(`/support-packages/${id}/measures`).expect(404);
    const [read] = await test.rows(
      `select count(*)::int as times from audit.entry where subject_id = $1 and action = 'support-measures.read'`,
      [id],
    );
    expect(read).toEqual({ times: 1 });
  });

  it('is due when the service that leads has settled it, whoever opens the support', async () => {
    const coordinator = test.as(test.cast.coordinator);
    const later = { firstMeasuresDays: 3, lastMeasuresDays: 0, inForceFrom: addDays(today, 1) };
    await coordinator.post('/support-policies', later).expect(201);
    const before = await anActivePackage(test);
    expect(await tasksOf(before.id, 'measure-outcomes')).toMatchObject([{ due_on: addDays(today, 14) }]);

    const { body } = await coordinator
      .post('/support-policies', { firstMeasuresDays: 5, lastMeasuresDays: 1 })
      .expect(201);
    expect(body).toMatchObject({ firstMeasuresDays: 5, inForceFrom: today });
    const after = await anActivePackage(test);
    expect(await tasksOf(after.id, 'measure-outcomes')).toMatchObject([{ due_on: addDays(today, 5) }]);
    expect(await tasksOf(before.id, 'measure-outcomes')).toMatchObject([{ due_on: addDays(today, 14) }]);

    expect((await coordinator.get('/support-policies').expect(200)).body.items).toHaveLength(3);
    expect((await test.as(test.cast.officer).get('/support-policies').expect(200)).body.items).toHaveLength(1);
    await worker().post('/support-policies', later).expect(403);
  });
});
