import { aHandedOverPackage, anActivePackage } from '../../../test/factories/support.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SupportJobs } from '../support.jobs.js';

describe('reviews', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ background: true, clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const openReviews = (id: string) =>
    test.rows<{ id: string; due_on: string; assignee_id: string }>(
      `select id, due_on, assignee_id from tasks.task where subject_id = $1 and kind = 'review-support' and status = 'open'`,
      [id],
    );

  it('brings the next review four weeks after each one, once, however often the job runs', async () => {
    const { id } = await anActivePackage(test);
    const [review] = await openReviews(id);
    expect(review?.due_on).toBe('2026-04-07');

    await test.as(test.cast.administrator).post('/clock', { now: '2026-04-01T10:00:00Z' }).expect(200);
    await test.as(test.cast.supportWorker).post(`/tasks/${review?.id}/complete`, { result: 'goes on' }).expect(200);
    await test.as(test.cast.administrator).post('/clock', { now: '2026-04-01T10:05:00Z' }).expect(200);

    expect(await openReviews(id)).toMatchObject([{ due_on: '2026-04-29', assignee_id: test.cast.supportWorker.id }]);
    const { body } = await test.as(test.cast.supportWorker).get(`/support-packages/${id}`).expect(200);
    expect(body.nextReviewOn).toBe('2026-04-29');

    const again = await test.app
      .get(UnitOfWork)
      .asSystem('test', () =>
        test.app.get(SupportJobs).setNextReview({ taskId: review?.id ?? '', subjectId: id, kind: 'review-support' }),
      );
    expect(again).toBe(false);
    expect(await openReviews(id)).toHaveLength(1);
  });

  it('belongs to the lead of the day', async () => {
    const { id } = await aHandedOverPackage(test);
    expect(await openReviews(id)).toMatchObject([{ assignee_id: test.cast.coordinator.id }]);
  });

  it('does not come back for a package that has been closed', async () => {
    const { id } = await anActivePackage(test);
    const [review] = await openReviews(id);
    await test
      .as(test.cast.supportWorker)
      .post(`/support-packages/${id}/close`, {
        closedOn: '2026-04-01',
        reason: 'aims-met',
        outcomes: [{ code: 'wellbeing', result: 'better' }],
      })
      .expect(200);
    const set = await test.app
      .get(UnitOfWork)
      .asSystem('test', () =>
        test.app.get(SupportJobs).setNextReview({ taskId: review?.id ?? '', subjectId: id, kind: 'review-support' }),
      );
    expect(set).toBe(false);
    expect(await openReviews(id)).toEqual([]);
  });
});
