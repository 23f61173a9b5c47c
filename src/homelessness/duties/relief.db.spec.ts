import { answer, decided, inPriorityNeed, inRelief } from '../../../test/factories/applications.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { TrainingClock } from '../../platform/clock/training-clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Relief } from './relief.js';

const OWED_BY_LAW = {
  helpTrack: 'main-duty',
  accommodationTrack: 'main',
  duties: [
    {
      duty: 'relief',
      startedOn: '2026-03-10',
      lastDay: '2026-05-04',
      firstDayAfter: '2026-05-05',
      endedOn: '2026-05-04',
      endGround: 'RL-AUTO',
    },
    { duty: 'main', startedOn: '2026-05-05', lastDay: null, firstDayAfter: null, endedOn: null },
  ],
};

async function started(background: boolean): Promise<TestApp> {
  return startTestApp({ background, clockStart: '2026-03-10T09:00:00Z' });
}

const relief = (test: TestApp, id: string) =>
  test.rows('select duty, ended_on, end_ground from homelessness.duty where application_id = $1 order by started_on', [
    id,
  ]);

describe('relief with a worker running', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await started(true);
  });
  afterAll(() => test.close());

  it('becomes the main duty by itself on the first day after, in London and not a minute sooner', async () => {
    const { id } = await inPriorityNeed(test.as(test.cast.officer));
    const undecided = await inRelief(test.as(test.cast.officer));
    const move = (now: string) => test.as(test.cast.administrator).post('/clock', { now }).expect(200);

    // 23:58 on 4 May in London: summer time runs.
    await move('2026-05-04T22:58:00Z');
    expect(await relief(test, id)).toEqual([{ duty: 'relief', ended_on: null, end_ground: null }]);

    await move('2026-05-04T23:00:00Z');
    expect(await relief(test, id)).toMatchObject([{ end_ground: 'RL-AUTO' }, { duty: 'main', ended_on: null }]);
    expect(await relief(test, undecided.id)).toEqual([{ duty: 'relief', ended_on: null, end_ground: null }]);
    // Relief runs on for those about whom nobody has decided, and somebody is asked to (SM-2, SM-5).
    const work = () =>
      test.rows(
        `select status, due_on::text as due from tasks.task where kind = 'decide-after-relief' and subject_id = any ($1)`,
        [[id, undecided.id]],
      );
    expect(await work()).toEqual([{ status: 'open', due: '2026-05-26' }]);

    const { body } = await test.as(test.cast.officer).get(`/applications/${id}`).expect(200);
    expect(body).toMatchObject(OWED_BY_LAW);
    expect(body.notices.at(-1)).toMatchObject({
      notice: 'N-184',
      decisionId: null,
      status: 'due',
      dueOn: '2026-05-05',
    });
    expect(body.clocks).toContainEqual(expect.objectContaining({ clock: 'K-05', dayOne: '2026-05-05' }));
    const { text } = await test
      .as(test.cast.officer)
      .post(`/applications/${id}/notices/${body.notices.at(-1).id}/draft`)
      .expect(200);
    expect(text).toContain('We owe you the main housing duty');
    const [task] = await test.rows(`select status from tasks.task where subject_id = $1 and kind = 'relief-duty'`, [
      id,
    ]);
    expect(task).toEqual({ status: 'done' });
    const [audited] = await test.rows(
      `select actor_kind, actor_name from audit.entry where subject_id = $1 and action = 'application.relief-turned-over'`,
      [id],
    );
    expect(audited).toEqual({ actor_kind: 'system', actor_name: 'homelessness.turn-over-relief' });
  });

  it('runs on past its last day without a decision, its clock passed and its task still open, and turns over late', async () => {
    const [waiting] = await test.rows<{ id: string }>(
      `select id from homelessness.application where help_track = 'relief' order by created_at desc limit 1`,
    );
    const id = waiting?.id ?? '';
    const { body: before } = await test.as(test.cast.officer).get(`/applications/${id}`).expect(200);
    expect(before.clocks).toContainEqual(expect.objectContaining({ clock: 'K-02', status: 'passed' }));
    expect(
      await test.rows(`select status from tasks.task where subject_id = $1 and kind = 'relief-duty'`, [id]),
    ).toEqual([{ status: 'open' }]);

    const { body } = await test
      .as(test.cast.officer)
      .post(`/applications/${id}/decisions`, answer('priority-need', 'in-priority-need', { decidedOn: '2026-05-05' }))
      .expect(201);

    expect(body).toMatchObject({ late: true, application: { helpTrack: 'main-duty', accommodationTrack: 'main' } });
    const { body: after } = await test.as(test.cast.officer).get(`/applications/${id}`).expect(200);
    expect(after.duties).toMatchObject([
      { duty: 'relief', lastDay: '2026-05-04', endedOn: '2026-05-05' },
      { duty: 'main', startedOn: '2026-05-05', late: true },
    ]);
  });

  it('closes the window in which a review may be asked for when it has passed', async () => {
    const windows = await test.rows(
      `select distinct c.status, t.status as task from homelessness.clock c join tasks.task t on t.origin = 'clock:' || c.id
        where c.clock = 'K-05' and c.last_day < '2026-05-05'`,
    );
    expect(windows).toEqual([{ status: 'passed', task: 'done' }]);
  });
});

describe('relief with no worker', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await started(false);
  });
  afterAll(() => test.close());

  const moveTo = (instant: string) => test.app.get(TrainingClock).moveTo(new Date(instant));
  const settle = (id: string) => test.app.get(UnitOfWork).asSystem('test', () => test.app.get(Relief).settle(id));

  it('is as the statute has made it when it is read, with the statute’s own day', async () => {
    const { id } = await inPriorityNeed(test.as(test.cast.officer));
    const { id: listed, household } = await inPriorityNeed(test.as(test.cast.officer));
    const { id: undecided } = await inRelief(test.as(test.cast.officer));
    await moveTo('2026-05-04T22:58:00Z');
    expect((await test.as(test.cast.officer).get(`/applications/${id}`)).body).toMatchObject({ helpTrack: 'relief' });

    await moveTo('2026-05-20T09:00:00Z');

    const { body } = await test.as(test.cast.officer).get(`/applications/${id}`).expect(200);
    expect(body).toMatchObject(OWED_BY_LAW);
    expect(body.clocks).toContainEqual(expect.objectContaining({ clock: 'K-05', dayOne: '2026-05-20' }));
    const list = await test.as(test.cast.officer).get(`/households/${household.id}/applications`).expect(200);
    expect(list.body.items).toMatchObject([{ id: listed, helpTrack: 'main-duty' }]);

    // Decided in time and written down late: relief turned over on its own day all the same.
    await decided(test.as(test.cast.officer), undecided, answer('priority-need', 'in-priority-need'));
    expect((await test.as(test.cast.officer).get(`/applications/${undecided}`)).body).toMatchObject(OWED_BY_LAW);
  });

  it('changes nothing the second time, or when two readers come at once', async () => {
    const officer = test.as(test.cast.officer);
    const { id } = await inPriorityNeed(officer);
    const { body: settled } = await officer.get(`/applications/${id}`).expect(200);
    expect(settled).toMatchObject(OWED_BY_LAW);

    expect(await settle(id)).toBe(false);
    await Promise.all([officer.get(`/applications/${id}`), officer.get(`/applications/${id}`), settle(id)]);
    expect((await officer.get(`/applications/${id}`)).body).toEqual(settled);
  });

  it('is settled before an officer decides: the main duty is not undone by deciding again', async () => {
    const officer = test.as(test.cast.officer);
    const { id } = await inPriorityNeed(officer);
    const { body } = await officer
      .post(
        `/applications/${id}/decisions`,
        answer('priority-need', 'not-in-priority-need', { decidedOn: '2026-05-20' }),
      )
      .expect(422);
    expect(body.code).toBe('unlawful-step');
    expect((await officer.get(`/applications/${id}`)).body).toMatchObject(OWED_BY_LAW);
  });
});
