import { anotherReason, answer, decided, inPriorityNeed, inRelief } from '../../../test/factories/applications.js';
import { aHousingPlan, planned } from '../../../test/factories/assessments.js';
import { anOutcome } from '../../../test/factories/reviews.js';
import { aWomanAlone } from '../../../test/factories/households.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

const TODAY = '2026-03-12';

describe('a duty whose end was set aside', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: `${TODAY}T09:00:00Z` });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const supervisor = () => test.as(test.cast.supervisor);
  const end = (id: string, ground = 'RL-c', duty = 'relief') =>
    officer()
      .post(`/applications/${id}/duties/end`, {
        ...{
          duty,
          ground,
          endedOn: TODAY,
          reasons: 'She did not take it.',
          facts: { suitable: true, prospectOfSixMonths: true },
        },
      })
      .expect(200);
  /** They ask for a review of how a duty ended, and the supervisor decides it. */
  const reviewed = async (id: string, outcome: string, matter = 'relief-ended') => {
    const { body } = await officer().get(`/applications/${id}/reviewable`).expect(200);
    const { subjectId } = (body.items as { matter: string; subjectId: string }[]).find((one) => one.matter === matter)!;
    const about = { matter, subjectId };
    const asked = await officer().post(`/applications/${id}/reviews`, { about, requestedOn: TODAY }).expect(201);
    const path = `/applications/${id}/reviews/${asked.body.id as string}`;
    await supervisor().put(`${path}/reviewer`, { userId: test.cast.supervisor.id, tookNoOtherPart: true }).expect(200);
    const found = anOutcome({ outcome, decidedOn: TODAY });
    await supervisor().post(`${path}/outcome`, found).expect(200);
    return { path, reviewId: asked.body.id as string };
  };
  const takeUp = (path: string) => officer().post(`${path}/take-up-again`, { reasons: 'The offer was too near him.' });
  const read = async (id: string) => (await officer().get(`/applications/${id}`).expect(200)).body;
  const tasks = (id: string, kind: string) =>
    test.rows<{ status: string; due: string }>(
      'select status, due_on::text as due from tasks.task where subject_id = $1 and kind = $2 order by created_at, id',
      [id, kind],
    );

  it('is told of in the chronology: the end that was set aside is none, and when it was owed again', async () => {
    const { id, household } = await inRelief(officer());
    await end(id);
    const { path } = await reviewed(id, 'quashed');
    const told = async () => {
      const { body } = await officer().get(`/households/${household.id}/chronology`).expect(200);
      return (body.items as { kind: string; words: string }[])
        .filter(({ kind }) => kind.startsWith('duty-'))
        .map(({ words }) => words);
    };
    expect(await told()).toContainEqual(expect.stringContaining('The relief duty ended'));
    await takeUp(path).expect(200);
    expect(await told()).toEqual([
      'The relief duty is owed again: that it ended on 12 March 2026 was set aside',
      'The relief duty began, with 4 May 2026 as its last day',
    ]);
  });

  it('is owed from its own first day, with its clock, its work and a roof', async () => {
    const { id } = await inRelief(officer());
    await end(id);
    expect(await read(id)).toMatchObject({ helpTrack: 'closed', accommodationTrack: 'none' });
    const { path, reviewId } = await reviewed(id, 'quashed');
    const left = () =>
      test.rows('select status from tasks.task where origin = $1', [`review:${reviewId}:decide-again`]);
    expect(await left()).toEqual([{ status: 'open' }]);

    const { body } = await takeUp(path).expect(200);
    expect(body.owedAgain).toEqual({ since: TODAY, reasons: 'The offer was too near him.' });
    const application = await read(id);
    expect(application).toMatchObject({
      ...{ helpTrack: 'relief', accommodationTrack: 'interim' },
      duties: [{ duty: 'relief', startedOn: '2026-03-10', lastDay: '2026-05-04', endedOn: null, endGround: null }],
    });
    const running = (application.clocks as { clock: string; status: string }[]).filter(
      ({ status }) => status === 'running',
    );
    expect(running).toContainEqual(
      expect.objectContaining({ clock: 'K-02', dayOne: '2026-03-10', lastDay: '2026-05-04' }),
    );
    expect(running.map(({ clock }) => clock)).toContain('K-33');
    expect(await tasks(id, 'relief-duty')).toEqual([
      { status: 'done', due: '2026-05-04' },
      { status: 'open', due: '2026-05-04' },
    ]);
    expect((await tasks(id, 'decide-priority-need')).map(({ status }) => status)).toEqual(['cancelled', 'open']);
    expect(await left()).toEqual([{ status: 'done' }]);
    const letters = (application.notices as { notice: string; status: string }[]).filter(
      ({ notice }) => notice === 'N-189B(5)',
    );
    expect(letters).toMatchObject([{ status: 'withdrawn' }]);
    const kept = await test.rows(
      'select end_ground, ended_on::text as ended, ended_by from homelessness.set_aside_end where application_id = $1',
      [id],
    );
    expect(kept).toEqual([{ end_ground: 'RL-c', ended: TODAY, ended_by: test.cast.officer.id }]);
  });

  it('is the main duty by now where its 56 days have gone by, from the day after them', async () => {
    const { id } = await inPriorityNeed(officer(), { approachedOn: '2026-01-05' }, '2026-03-01');
    await end(id);
    const { path } = await reviewed(id, 'quashed');
    await test.rows(
      `update homelessness.duty set started_on = '2026-01-10', last_day = '2026-03-06', first_day_after = '2026-03-07'
        where application_id = $1`,
      [id],
    );
    await takeUp(path).expect(200);
    const application = await read(id);
    expect(application).toMatchObject({ helpTrack: 'main-duty', accommodationTrack: 'main' });
    expect(application.duties).toMatchObject([
      { duty: 'relief', endedOn: '2026-03-06', endGround: 'RL-AUTO' },
      { duty: 'main', startedOn: '2026-03-07', endedOn: null },
    ]);
  });

  it('may end again, by what is notified from then on, and be reviewed again', async () => {
    const { id } = await inRelief(officer(), anotherReason(), aWomanAlone());
    await end(id, 'RL-f');
    const { path } = await reviewed(id, 'quashed');
    await takeUp(path).expect(200);
    const backdated = { duty: 'relief', ground: 'RL-f', endedOn: '2026-03-11', reasons: 'She withdrew.' };
    const early = await officer().post(`/applications/${id}/duties/end`, backdated).expect(422);
    expect(early.body.code).toBe('before-the-duty-began');
    await end(id, 'RL-f');
    const clocks = await test.rows(
      `select status from homelessness.clock where application_id = $1 and clock = 'K-02' order by status`,
      [id],
    );
    expect(clocks).toEqual([{ status: 'met' }, { status: 'met' }]);
    const again = await takeUp(path).expect(422);
    expect(again.body).toMatchObject({ code: 'unlawful-step', rule: 'RV-8' });
    await reviewed(id, 'confirmed');
  });

  it('has its plan looked at again', async () => {
    const { id } = await planned(officer());
    await end(id);
    const { path } = await reviewed(id, 'varied');
    await takeUp(path).expect(200);
    expect(await tasks(id, 'review-housing-plan')).toContainEqual({ status: 'open', due: TODAY });
  });

  it('has its plan looked at again, though she told of abuse on the same day', async () => {
    const { id } = await inRelief(officer(), anotherReason(), aWomanAlone());
    await officer().put(`/applications/${id}/housing-plan`, aHousingPlan()).set('If-Match', '"0"').expect(200);
    await officer().post(`/applications/${id}/domestic-abuse`, { toldOn: TODAY }).expect(200);
    await end(id);
    const { path } = await reviewed(id, 'varied');
    await takeUp(path).expect(200);
    const open = (await tasks(id, 'review-housing-plan')).filter(({ status }) => status === 'open');
    expect(open).toEqual([{ status: 'open', due: TODAY }]);
  });

  it.each([
    ['the end stands', 'confirmed', (id: string) => end(id, 'RL-f')],
    [
      'they are found not eligible, and that stands',
      'quashed',
      (id: string) => decided(officer(), id, answer('eligibility', 'not-eligible', { decidedOn: TODAY })),
    ],
  ])('is not owed where %s', async (_, outcome, ending) => {
    const { id } = await inRelief(officer(), anotherReason());
    await ending(id);
    const { path } = await reviewed(id, outcome);
    const before = await read(id);
    const { body } = await takeUp(path).expect(422);
    expect(body).toMatchObject({ code: 'unlawful-step', rule: 'RV-8', insteadYouMay: expect.any(Array) });
    expect(await read(id)).toEqual(before);
  });

  it('is not taken up twice, nor by another council', async () => {
    const { id } = await inRelief(officer());
    await end(id);
    const { path } = await reviewed(id, 'quashed');
    await test.as(test.cast.prestonOfficer).post(`${path}/take-up-again`, { reasons: 'So be it.' }).expect(404);
    await takeUp(path).expect(200);
    expect((await takeUp(path).expect(409)).body.code).toBe('duty-owed-already');
  });

  it('is not owed beside a new application that goes on', async () => {
    const { id, household } = await inRelief(officer());
    await end(id);
    const { path } = await reviewed(id, 'quashed');
    const approach = { ...anotherReason(), householdId: household.id, authorityCode: 'E06000009' };
    const anew = { ...approach, approachedOn: TODAY, channel: 'phone' };
    await officer().post('/applications', anew).expect(201);
    expect((await takeUp(path).expect(409)).body.code).toBe('application-open-already');
  });

  it('is left to do where the court has set aside what the reviewer had let stand', async () => {
    const { id } = await inRelief(officer());
    await end(id);
    const { path, reviewId } = await reviewed(id, 'confirmed');
    const letter = (await read(id)).notices.find(
      ({ notice, status }: { notice: string; status: string }) => notice === 'N-203' && status === 'due',
    );
    const tells = ['confirmedOrVaried', 'reasons', 'rightOfAppeal', 'appealTimeLimit'];
    await officer().post(`/applications/${id}/notices/${letter.id}/issue`, { issuedOn: TODAY, tells }).expect(200);
    await officer().post(`${path}/appeal`, { on: TODAY }).expect(200);
    await takeUp(path).expect(422);
    await officer().post(`${path}/appeal/end`, { on: TODAY, outcome: 'quashed' }).expect(200);
    const left = await test.rows('select title, status from tasks.task where origin = $1', [
      `review:${reviewId}:decide-again`,
    ]);
    expect(left).toEqual([
      { title: 'Take the duty up again, or decide anew how it ends, after a review', status: 'open' },
    ]);
    await takeUp(path).expect(200);
    expect(await read(id)).toMatchObject({ helpTrack: 'relief' });
  });
});
