import { aHandedOverPackage, anActivePackage, anOfferedPackage, todayOf } from '../../../test/factories/support.js';
import type { CastMember } from '../../../test/support/cast.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { addDays, type LocalDate, startOfLondonDay } from '../../shared/local-date.js';
import { Handovers } from '../handovers/handovers.service.js';

describe('cover while a lead is away', () => {
  let test: TestApp;
  let today: LocalDate;
  let fortnight: { userId: string; from: LocalDate; to: LocalDate };
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
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

  describe('that begins while a hand-over waits for its answer', () => {
    const onDay = <T>(day: LocalDate, work: () => Promise<T>): Promise<T> =>
      test.app.get(Clock).at(startOfLondonDay(day), () => test.app.get(UnitOfWork).asSystem('test', work));
    /** A refuge's worker is asked to take over; a colleague of the lead stands in from today, for three days. */
    const coveredWhileAsked = async (standsIn: CastMember = test.cast.coordinator, asked = test.cast.rowanWorker) => {
      const { id, handoverId } = await anOfferedPackage(test, asked);
      const path = `/support-packages/${id}`;
      const days = { userId: standsIn.id, from: today, to: addDays(today, 2) };
      await lead().post(`${path}/covers`, days).expect(201);
      return { id, handoverId, path, answer: `${path}/handovers/${handoverId}` };
    };
    const leadsOf = (id: string) =>
      test.rows(
        'select user_id, during::text from support.lead_professional where package_id = $1 order by lower(during)',
        [id],
      );
    const coversOf = (id: string) =>
      test.rows(`select to_day, called_off_at is not null as off from support.cover where package_id = $1`, [id]);

    it('leaves the lead the only lead, and the answer to whoever was asked', async () => {
      const { id, path, answer } = await coveredWhileAsked();
      await test.as(test.cast.coordinator).post(`${answer}/acknowledge`).expect(403);
      await lead().post(`${answer}/acknowledge`).expect(403);
      const read = await lead().get(path).expect(200);
      expect(read.body).toMatchObject({ leadProfessionalId: test.cast.supportWorker.id, covers: [{ from: today }] });
      expect(await leadsOf(id)).toEqual([{ user_id: test.cast.supportWorker.id, during: `[${today},)` }]);
    });

    it('is over on the day of the answer: the lead passes from the one to the other, and never to whoever stood in', async () => {
      const { id, handoverId } = await coveredWhileAsked();
      const answered = addDays(today, 2);
      await onDay(answered, () => test.app.get(Handovers).acknowledge(id, handoverId));
      expect(await leadsOf(id)).toEqual([
        { user_id: test.cast.supportWorker.id, during: `[${today},${answered})` },
        { user_id: test.cast.rowanWorker.id, during: `[${answered},)` },
      ]);
      expect(await coversOf(id)).toEqual([{ to_day: addDays(today, 1), off: false }]);
      expect(await tasksOf(id)).toMatchObject([{ status: 'cancelled' }]);
    });

    it('ends by itself before the answer, and the lead goes on until it comes', async () => {
      const { id, handoverId } = await coveredWhileAsked();
      const answered = addDays(today, 9);
      await onDay(answered, () => test.app.get(Handovers).acknowledge(id, handoverId));
      expect(await leadsOf(id)).toEqual([
        { user_id: test.cast.supportWorker.id, during: `[${today},${answered})` },
        { user_id: test.cast.rowanWorker.id, during: `[${answered},)` },
      ]);
      expect(await coversOf(id)).toEqual([{ to_day: addDays(today, 2), off: false }]);
    });

    it('goes on when the hand-over is turned down, and can be ended while it waits', async () => {
      const { id, answer, path } = await coveredWhileAsked();
      await test.as(test.cast.rowanWorker).post(`${answer}/withdraw`).expect(200);
      expect((await lead().get(path).expect(200)).body.covers).toMatchObject([{ to: addDays(today, 2) }]);

      const other = await coveredWhileAsked();
      const [cover] = (await lead().get(other.path).expect(200)).body.covers as { id: string }[];
      const ended = await lead().post(`${other.path}/covers/${cover?.id}/end`).expect(200);
      expect(ended.body).toMatchObject({
        covers: [{ to: today }],
        handovers: [{ status: 'awaiting-acknowledgement' }],
      });
      for (const each of [id, other.id]) {
        expect(await leadsOf(each)).toEqual([{ user_id: test.cast.supportWorker.id, during: `[${today},)` }]);
      }
    });

    it('makes a lead of whoever stands in only when they were asked, and acknowledge', async () => {
      const { coordinator } = test.cast;
      const { id, answer } = await coveredWhileAsked(coordinator, coordinator);
      expect(await leadsOf(id)).toMatchObject([{ user_id: test.cast.supportWorker.id }]);
      await test.as(coordinator).post(`${answer}/acknowledge`).expect(200);
      expect(await leadsOf(id)).toEqual([{ user_id: coordinator.id, during: `[${today},)` }]);
      expect(await coversOf(id)).toMatchObject([{ off: true }]);
      expect(await tasksOf(id)).toMatchObject([{ status: 'cancelled' }]);
    });
  });
});
