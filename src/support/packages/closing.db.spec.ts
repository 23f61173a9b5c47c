import {
  aClosedPackage,
  aClosing,
  anActivePackage,
  anOfferedPackage,
  todayOf,
} from '../../../test/factories/support.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { addDays, type LocalDate } from '../../shared/local-date.js';

describe('closing a support package', () => {
  let test: TestApp;
  let today: LocalDate;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    today = (await todayOf(test)) as LocalDate;
  });
  afterAll(() => test.close());

  const tasksOf = (subjectId: string) =>
    test.rows('select kind, status from tasks.task where subject_id = $1 order by kind', [subjectId]);

  it('closes with what has changed; its lead led to the last day and its work is cleared', async () => {
    const { id, handoverId } = await anOfferedPackage(test);
    const response = await test
      .as(test.cast.supportWorker)
      .post(
        `/support-packages/${id}/close`,
        aClosing(today, {
          outcomes: [
            { code: 'alcohol', result: 'better' },
            { code: 'children-safer', result: 'Came home in May' },
          ],
        }),
      )
      .expect(200);

    expect(response.body).toMatchObject({
      status: 'closed',
      closedOn: today,
      closeReason: 'aims-met',
      leads: [{ userId: test.cast.supportWorker.id, from: today, to: addDays(today, 1) }],
      handovers: [{ id: handoverId, status: 'withdrawn' }],
      outcomes: [
        { code: 'alcohol', result: 'better' },
        { code: 'children-safer', result: 'Came home in May' },
      ],
      version: 2,
    });
    expect(await tasksOf(id)).toEqual([
      { kind: 'acknowledge-handover', status: 'cancelled' },
      { kind: 'first-contact', status: 'cancelled' },
      { kind: 'measure-outcomes', status: 'cancelled' },
      { kind: 'measure-outcomes-last', status: 'open' },
      { kind: 'review-support', status: 'cancelled' },
    ]);
  });

  it('stays closed', async () => {
    const { id } = await aClosedPackage(test);
    const lead = test.as(test.cast.supportWorker);
    const again = await lead.post(`/support-packages/${id}/close`, aClosing(today)).expect(409);
    const handover = await lead
      .post(`/support-packages/${id}/handovers`, { toUserId: test.cast.coordinator.id, note: 'Yours' })
      .expect(409);
    expect([again.body.code, handover.body.code]).toEqual(['package-closed', 'package-closed']);
  });

  it.each([
    ['after today', 1, 'in-the-future'],
    ['before it started', -1, 'before-it-started'],
  ])('cannot be closed %s', async (_, days, code) => {
    const { id } = await anActivePackage(test);
    const response = await test
      .as(test.cast.supportWorker)
      .post(`/support-packages/${id}/close`, aClosing(addDays(today, days)))
      .expect(422);

    expect(response.body.code).toBe(code);
    const [row] = await test.rows('select status, version from support.package where id = $1', [id]);
    expect(row).toEqual({ status: 'active', version: 1 });
    expect(await test.rows('select 1 from support.outcome where package_id = $1', [id])).toEqual([]);
  });

  it('is not closed with words that blame, nor without an outcome', async () => {
    const { id } = await anActivePackage(test);
    const close = (overrides: object) =>
      test.as(test.cast.supportWorker).post(`/support-packages/${id}/close`, aClosing(today, overrides));

    expect((await close({ reason: 'Failed to engage' }).expect(422)).body.code).toBe('blaming-words');
    expect((await close({ reason: 'non-engagement' }).expect(422)).body.code).toBe('blaming-words');
    await close({ outcomes: [] }).expect(400);
    await close({
      outcomes: [
        { code: 'drugs', result: 'a' },
        { code: 'drugs', result: 'b' },
      ],
    }).expect(400);
  });

  it('is closed by the organisation that leads it and by nobody else who sees it', async () => {
    const { id } = await anActivePackage(test);
    await test.as(test.cast.supervisor).get(`/support-packages/${id}`).expect(200);
    await test.as(test.cast.supervisor).post(`/support-packages/${id}/close`, aClosing(today)).expect(403);
    await test.as(test.cast.officer).post(`/support-packages/${id}/close`, aClosing(today)).expect(403);
    await test.as(test.cast.commissioner).get(`/support-packages/${id}`).expect(403);
  });
});
