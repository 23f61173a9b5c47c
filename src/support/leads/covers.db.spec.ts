import { aHandedOverPackage, anActivePackage, todayOf } from '../../../test/factories/support.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { addDays, type LocalDate } from '../../shared/local-date.js';

describe('cover while a lead is away', () => {
  let test: TestApp;
  let today: LocalDate;
  let fortnight: { userId: string; from: LocalDate; to: LocalDate };
  beforeAll(async () => {
    test = await startTestApp();
    today = (await todayOf(test)) as LocalDate;
    fortnight = { userId: test.cast.coordinator.id, from: addDays(today, 7), to: addDays(today, 20) };
  });
  afterAll(() => test.close());

  const lead = () => test.as(test.cast.supportWorker);
  const arranged = async (overrides: object = {}) => {
    const { id } = await anActivePackage(test);
    const path = `/support-packages/${id}/covers`;
    const { body } = await lead()
      .post(path, { ...fortnight, ...overrides })
      .expect(201);
    return { id, path, body };
  };
  const tasksOf = (id: string) =>
    test.rows(
      `select status, assignee_id, due_on from tasks.task where subject_id = $1 and kind = 'stand-in-for-lead'`,
      [id],
    );

  it('names whom to turn to, and leaves the lead the only lead', async () => {
    const { id, body } = await arranged();
    expect(body.covers).toEqual([{ id: expect.any(String), ...fortnight }]);
    expect(body.leads).toEqual([{ userId: test.cast.supportWorker.id, from: today, to: null }]);
    expect(await tasksOf(id)).toEqual([{ status: 'open', assignee_id: fortnight.userId, due_on: fortnight.from }]);
  });

  it('is one on each day, even when two are arranged at once', async () => {
    const { id } = await anActivePackage(test);
    const answers = await Promise.all([0, 3, 5].map(() => lead().post(`/support-packages/${id}/covers`, fortnight)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const twice = test.rows(
      `insert into support.cover (id, package_id, user_id, from_day, to_day, recorded_at)
       select gen_random_uuid(), package_id, user_id, to_day, to_day + 1, now() from support.cover where package_id = $1`,
      [id],
    );
    await expect(twice).rejects.toMatchObject({ constraint: 'one_cover_on_a_day' });
  });

  it('is called off before it begins, and ends today when it runs', async () => {
    const { path, body, id } = await arranged();
    const calledOff = await lead().post(`${path}/${body.covers[0].id}/end`).expect(200);
    expect(calledOff.body.covers).toEqual([]);
    expect(await tasksOf(id)).toMatchObject([{ status: 'cancelled' }]);

    const running = await arranged({ from: today });
    const ended = await lead().post(`${running.path}/${running.body.covers[0].id}/end`).expect(200);
    expect(ended.body.covers).toMatchObject([{ from: today, to: today }]);
  });

  it('ends when the case passes to another lead', async () => {
    const { id, path } = await arranged();
    const offer = { toUserId: test.cast.rowanWorker.id, note: 'Moving to your area' };
    const { body } = await lead().post(`/support-packages/${id}/handovers`, offer).expect(201);
    const receiver = test.as(test.cast.rowanWorker);
    await receiver.post(`/support-packages/${id}/handovers/${body.id}/acknowledge`).expect(200);

    expect((await receiver.get(path.replace('/covers', '')).expect(200)).body.covers).toEqual([]);
    expect(await tasksOf(id)).toMatchObject([{ status: 'cancelled' }]);
  });

  it('is arranged by the lead or their coordinator, for a colleague of theirs', async () => {
    const { id } = await aHandedOverPackage(test);
    const path = `/support-packages/${id}/covers`;
    const colleague = { ...fortnight, userId: test.cast.supportWorker.id };
    await lead().post(path, colleague).expect(403);
    await test.as(test.cast.officer).post(path, colleague).expect(403);
    const elsewhere = { ...fortnight, userId: test.cast.rowanWorker.id };
    expect((await test.as(test.cast.coordinator).post(path, elsewhere).expect(422)).body.code).toBe('cannot-lead');
    await test.as(test.cast.coordinator).post(path, colleague).expect(201);
  });
});
