import { anotherReason, inPriorityNeed, inRelief } from '../../../test/factories/applications.js';
import { aWomanAlone } from '../../../test/factories/households.js';
import { anOutcome } from '../../../test/factories/reviews.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

const TODAY = '2026-03-12';

describe('the end of a duty on a ground that abuse may undo (ss.177, 191)', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: `${TODAY}T09:00:00Z` });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const supervisor = () => test.as(test.cast.supervisor);
  const relief = async () => (await inRelief(officer(), anotherReason(), aWomanAlone())).id;
  const main = async () =>
    (await inPriorityNeed(officer(), { ...anotherReason(), approachedOn: '2026-01-05' }, '2026-01-05')).id;
  const ended = (id: string, duty: string, ground: string) =>
    officer()
      .post(`/applications/${id}/duties/end`, { duty, ground, endedOn: TODAY, reasons: 'She left the flat.' })
      .expect(200);
  const told = (id: string) => officer().post(`/applications/${id}/domestic-abuse`, { toldOn: TODAY }).expect(200);
  const work = async (id: string) =>
    test.rows(
      `select title, status, assignee_id as "assigneeId", due_on::text as "dueOn" from tasks.task
        where subject_id = $1 and kind = 'look-at-end-again'`,
      [id],
    );
  const status = async (id: string) => (await work(id)).map((one) => one['status']);
  const reviewOf = async (id: string, matter: string) => {
    const { body } = await officer().get(`/applications/${id}/reviewable`).expect(200);
    const { subjectId } = (body.items as { matter: string; subjectId: string }[]).find((one) => one.matter === matter)!;
    const about = { matter, subjectId };
    const { body: review } = await officer()
      .post(`/applications/${id}/reviews`, { about, requestedOn: TODAY })
      .expect(201);
    const path = `/applications/${id}/reviews/${review.id as string}`;
    await supervisor().put(`${path}/reviewer`, { userId: test.cast.supervisor.id, tookNoOtherPart: true }).expect(200);
    return path;
  };
  const found = (path: string, outcome: string) =>
    supervisor()
      .post(`${path}/outcome`, anOutcome({ outcome, decidedOn: TODAY }))
      .expect(200);

  it.each([
    ['they were said to have become homeless intentionally', 'relief', 'RL-d', relief],
    ['they were said to have lost the place that was provided', 'main', 'MD-6b', main],
    ['they were said to have left of their own accord', 'main', 'MD-6d', main],
  ])('is looked at again by whoever has the case, once, where %s and they tell of abuse since', async (...given) => {
    const [, duty, ground, take] = given;
    const id = await take();
    await ended(id, duty, ground);
    expect(await work(id)).toEqual([]);
    await told(id);
    await told(id);
    const title = 'Look again at how the duty ended: more has been told since';
    expect(await work(id)).toEqual([
      { title, status: 'open', assigneeId: test.cast.officer.id, dueOn: expect.any(String) },
    ]);
  });

  it('has been looked at again when the duty is owed again', async () => {
    const id = await relief();
    await ended(id, 'relief', 'RL-d');
    const path = await reviewOf(id, 'relief-ended');
    await found(path, 'quashed');
    await told(id);
    expect(await status(id)).toEqual(['open']);
    await officer().post(`${path}/take-up-again`, { reasons: 'She fled.' }).expect(200);
    expect(await status(id)).toEqual(['done']);
  });

  it.each(['confirmed', 'quashed'])('has been looked at again when a review of it is decided: %s', async (outcome) => {
    const id = await relief();
    await ended(id, 'relief', 'RL-d');
    await told(id);
    const ofItsStart = await reviewOf(id, 'duty-owed');
    await found(ofItsStart, 'confirmed');
    expect(await status(id)).toEqual(['open']);
    await found(await reviewOf(id, 'relief-ended'), outcome);
    expect(await status(id)).toEqual(['done']);
  });

  it('is not looked at again for that where abuse has no part in its ground', async () => {
    const id = await relief();
    await ended(id, 'relief', 'RL-f');
    await told(id);
    expect(await work(id)).toEqual([]);
  });
});
