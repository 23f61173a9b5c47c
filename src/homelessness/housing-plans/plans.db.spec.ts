import { anotherReason, inRelief } from '../../../test/factories/applications.js';
import { aHousingPlan, aStep, planned } from '../../../test/factories/assessments.js';
import { aWomanAlone } from '../../../test/factories/households.js';
import { dueNotice } from '../../../test/factories/reviews.js';
import type { CastMember } from '../../../test/support/cast.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { HousingPlanJobs } from './plans.jobs.js';

describe('the housing plan', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const make = (who: CastMember, id: string, version: number, overrides: Record<string, unknown> = {}) =>
    test.as(who).put(`/applications/${id}/housing-plan`, aHousingPlan(overrides)).set('If-Match', `"${version}"`);
  const close = (id: string, stepId: string, as = 'done') =>
    test
      .as(test.cast.officer)
      .post(`/applications/${id}/housing-plan/steps/${stepId}/close`, { as, closedOn: '2026-03-10' });
  const work = async (id: string) => {
    const rows = await test.rows<{ what: string }>(
      `select kind || ' ' || due_on::text || ' ' || status as what from tasks.task where subject_id = $1 and source = 'plan' order by created_at, id`,
      [id],
    );
    return rows.map(({ what }) => what);
  };

  it('says what each side does, agreed or why not, and makes tasks of the council’s own steps', async () => {
    const { id } = await inRelief(test.as(test.cast.officer));
    const hers = aStep({
      ...{ takenBy: 'person', kind: 'look-for-private-home', step: 'Look in Wyre, too', agreed: false },
      whyNotAgreed: 'Too far from the school',
    });
    const { body } = await make(test.cast.officer, id, 0, { steps: [aStep(), hers] }).expect(200);

    expect(body).toMatchObject({
      version: 1,
      madeOn: '2026-03-10',
      reviewOn: '2026-03-24',
      steps: [
        { takenBy: 'council', step: 'Pay the deposit', agreed: true, whyNotAgreed: null, status: 'open' },
        { takenBy: 'person', agreed: false, whyNotAgreed: 'Too far from the school', status: 'open' },
      ],
    });
    expect(await work(id)).toEqual(['take-plan-step 2026-03-20 open', 'review-housing-plan 2026-03-24 open']);
  });

  it('closes the council’s task with the step', async () => {
    const { id, plan } = await planned(test.as(test.cast.officer));
    const { body } = await close(id, plan.steps[0]!.id).expect(200);
    expect(body.steps[0]).toMatchObject({ status: 'done', closedOn: '2026-03-10' });
    expect(await work(id)).toEqual(['take-plan-step 2026-03-20 done', 'review-housing-plan 2026-03-24 open']);
    expect((await close(id, plan.steps[0]!.id).expect(409)).body.code).toBe('step-closed');
  });

  it('is looked at again on the day on which they tell of abuse, and no step stays that may not be asked of them any more', async () => {
    const officer = test.as(test.cast.officer);
    const { id } = await inRelief(officer, anotherReason(), aWomanAlone());
    const hers = aStep({ takenBy: 'person', kind: 'mediation-at-home', step: 'Talk it over at home' });
    await make(test.cast.officer, id, 0, { steps: [aStep(), hers] }).expect(200);
    await officer.post(`/applications/${id}/domestic-abuse`, { toldOn: '2026-03-10' }).expect(200);
    await officer.post(`/applications/${id}/domestic-abuse`, { toldOn: '2026-03-10' }).expect(200);
    expect(await work(id)).toEqual([
      'take-plan-step 2026-03-20 open',
      'review-housing-plan 2026-03-24 cancelled',
      'review-housing-plan 2026-03-10 open',
    ]);

    const left = await officer
      .post(`/applications/${id}/housing-plan/reviews`, { nextReviewOn: '2026-03-24' })
      .expect(422);
    expect(left.body.rule).toBe('DA-4');
    const notice = await dueNotice(test, { applicationId: id }, 'N-PHP');
    const { body } = await officer.post(`/applications/${id}/notices/${notice}/draft`, {}).expect(200);
    expect(body.missing).toMatchObject([{ slot: 'stepsAgreedOrWhyNot' }]);

    await make(test.cast.officer, id, 1).expect(200);
    expect((await work(id)).filter((task) => task.endsWith(' open'))).toEqual([
      'take-plan-step 2026-03-20 open',
      'review-housing-plan 2026-03-24 open',
    ]);
  });

  it('ends a step on no day before there was a plan', async () => {
    const { id, plan } = await planned(test.as(test.cast.officer));
    const before = { as: 'done', closedOn: '2026-03-09' };
    const at = (stepId: string) => `/applications/${id}/housing-plan/steps/${stepId}/close`;
    const refused = await test.as(test.cast.officer).post(at(plan.steps[0]!.id), before).expect(422);
    expect(refused.body).toMatchObject({ code: 'before-the-plan', errors: [{ field: 'closedOn' }] });
    await expect(
      test.rows(`update homelessness.plan_step set status = 'done', closed_on = '2026-03-09' where id = $1`, [
        plan.steps[0]!.id,
      ]),
    ).rejects.toMatchObject({ constraint: 'a_step_ends_after_its_plan_began' });
  });

  it('has no way to write down that she did not take a step', async () => {
    const { id, plan } = await planned(test.as(test.cast.officer));
    expect((await close(id, plan.steps[1]!.id, 'not-taken').expect(400)).body.code).toBe('invalid-input');
    const { body } = await close(id, plan.steps[1]!.id, 'no-longer-needed').expect(200);
    expect(body.steps[1]).toMatchObject({ status: 'no-longer-needed' });
  });

  it('is looked at again, and says when next', async () => {
    const { id } = await planned(test.as(test.cast.officer));
    const { body } = await test
      .as(test.cast.officer)
      .post(`/applications/${id}/housing-plan/reviews`, { nextReviewOn: '2026-04-01' })
      .expect(200);
    expect(body).toMatchObject({ version: 1, reviewedOn: '2026-03-10', reviewOn: '2026-04-01' });
    expect(await work(id)).toEqual([
      'take-plan-step 2026-03-20 open',
      'review-housing-plan 2026-03-24 done',
      'review-housing-plan 2026-04-01 open',
    ]);
  });

  it('changes in a new version, whose work takes the place of the old; one letter tells of it', async () => {
    const { id, plan } = await planned(test.as(test.cast.officer));
    const changed = { steps: [aStep({ kind: 'support-service', step: 'Find a counsellor' })], reviewOn: '2026-03-31' };
    await make(test.cast.otherOfficer, id, 1, changed).expect(200);

    expect(await work(id)).toEqual([
      'take-plan-step 2026-03-20 cancelled',
      'review-housing-plan 2026-03-24 cancelled',
      'take-plan-step 2026-03-20 open',
      'review-housing-plan 2026-03-31 open',
    ]);
    const { body } = await test.as(test.cast.officer).get(`/applications/${id}/housing-plan`).expect(200);
    expect(body.items).toMatchObject([
      { version: 2, steps: [{ step: 'Find a counsellor' }] },
      { version: 1, steps: [{ status: 'no-longer-needed' }, { step: 'Bid for homes' }] },
    ]);
    await close(id, plan.steps[0]!.id).expect(404);
    const whole = await test.as(test.cast.officer).get(`/applications/${id}`).expect(200);
    const letters = (whole.body.notices as { notice: string }[]).filter(({ notice }) => notice === 'N-PHP');
    expect(letters).toHaveLength(1);
  });

  it('is no longer kept under review when nothing is owed', async () => {
    const { id } = await planned(test.as(test.cast.officer));
    const withdrawn = { duty: 'relief', ground: 'RL-f', endedOn: '2026-03-10', reasons: 'She has gone to her sister.' };
    const hear = () =>
      test.app.get(UnitOfWork).asSystem('test', () => test.app.get(HousingPlanJobs).ended({ applicationId: id }));

    expect(await hear()).toBe(false);
    await test.as(test.cast.officer).post(`/applications/${id}/duties/end`, withdrawn).expect(200);
    await hear();
    await hear();

    expect(await work(id)).toEqual(['take-plan-step 2026-03-20 cancelled', 'review-housing-plan 2026-03-24 cancelled']);
    expect((await make(test.cast.officer, id, 1).expect(409)).body.code).toBe('nothing-owed');
  });

  it.each(['return-home', 'stay-with-family-or-friends', 'non-molestation-order', 'mediation-at-home'])(
    'does not ask her to %s, and says what may be offered instead',
    async (kind) => {
      const { id } = await inRelief(test.as(test.cast.officer));
      const { body } = await make(test.cast.officer, id, 0, { steps: [aStep({ kind })] }).expect(422);
      expect(body).toMatchObject({ code: 'unlawful-step', rule: 'DA-4', insteadYouMay: expect.any(Array) });
    },
  );

  it('is made by one of two officers at once; the other reads it again', async () => {
    const { id } = await inRelief(test.as(test.cast.officer));
    const answers = await Promise.all([test.cast.officer, test.cast.otherOfficer].map((who) => make(who, id, 0)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('is nothing to another council, nor made by those who only help', async () => {
    const { id, household } = await planned(test.as(test.cast.officer));
    const share = { organisationId: test.cast.organisations.partnership, purpose: 'Support', consent: 'given' };
    await test.as(test.cast.officer).post(`/households/${household.id}/shares`, share).expect(201);
    await make(test.cast.prestonOfficer, id, 1).expect(404);
    await test.as(test.cast.prestonOfficer).get(`/applications/${id}/housing-plan`).expect(404);
    await test.as(test.cast.coordinator).get(`/applications/${id}/housing-plan`).expect(200);
    await make(test.cast.coordinator, id, 1).expect(403);
  });

  it.each([
    ['no step', { steps: [] }],
    ['a step of nobody', { steps: [aStep({ takenBy: 'her mother' })] }],
    ['a step on no day', { steps: [aStep({ dueOn: '2026-02-30' })] }],
    ['a day of review that is none', { reviewOn: 'soon' }],
  ])('does not understand a plan with %s', async (_, overrides) => {
    const { id } = await inRelief(test.as(test.cast.officer));
    await make(test.cast.officer, id, 0, overrides).expect(400);
  });
});

describe('a housing plan that is changed on a later day', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z', background: true });
  });
  afterAll(() => test.close());

  it('has a step that was taken before it was changed, on the day on which it was', async () => {
    const officer = test.as(test.cast.officer);
    const { id } = await planned(officer);
    await test.as(test.cast.administrator).post('/clock', { now: '2026-03-12T09:00:00Z' }).expect(200);
    const path = `/applications/${id}/housing-plan`;
    const { body } = await officer
      .put(path, aHousingPlan({ steps: [aStep()] }))
      .set('If-Match', '"1"')
      .expect(200);

    const done = { as: 'done', closedOn: '2026-03-11' };
    await officer.post(`${path}/steps/${body.steps[0].id}/close`, done).expect(200);

    const steps = (await officer.get(path).expect(200)).body.items[0].steps;
    expect(steps[0]).toMatchObject({ status: 'done', closedOn: '2026-03-11' });
  });
});

describe('the next look at a housing plan', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z', background: true });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const plannedFor = async (reviewOn: string) => {
    const { id } = await inRelief(officer(), anotherReason(), aWomanAlone());
    await officer()
      .put(`/applications/${id}/housing-plan`, aHousingPlan({ reviewOn }))
      .set('If-Match', '"0"')
      .expect(200);
    return id;
  };
  const itIs = (day: string) =>
    test
      .as(test.cast.administrator)
      .post('/clock', { now: `${day}T09:00:00Z` })
      .expect(200);
  const keep = (id: string, nextReviewOn: string) =>
    officer().post(`/applications/${id}/housing-plan/reviews`, { nextReviewOn }).expect(200);
  const tellOfAbuse = (id: string, toldOn: string) =>
    officer().post(`/applications/${id}/domestic-abuse`, { toldOn }).expect(200);
  const looks = async (id: string) => {
    const rows = await test.rows<{ what: string }>(
      `select due_on::text || ' ' || status as what from tasks.task
        where subject_id = $1 and kind = 'review-housing-plan' order by created_at, id`,
      [id],
    );
    return rows.map(({ what }) => what);
  };

  it('waits on its day though they told of abuse before, and the plan was then kept as it was', async () => {
    const id = await plannedFor('2026-03-24');
    await tellOfAbuse(id, '2026-03-10');
    await keep(id, '2026-03-24');
    expect(await looks(id)).toEqual(['2026-03-24 cancelled', '2026-03-10 done', '2026-03-24 open']);
  });

  it('waits where the plan was looked at before its day, and keeps that day', async () => {
    const id = await plannedFor('2026-03-24');
    await keep(id, '2026-03-24');
    expect(await looks(id)).toEqual(['2026-03-24 done', '2026-03-24 open']);
  });

  it('still waits where they tell of abuse on its very day', async () => {
    const id = await plannedFor('2026-03-11');
    await itIs('2026-03-11');
    await tellOfAbuse(id, '2026-03-11');
    expect(await looks(id)).toEqual(['2026-03-11 cancelled', '2026-03-11 open']);
  });

  it('comes once more on its day where they tell of abuse after the first', async () => {
    const id = await plannedFor('2026-03-12');
    await itIs('2026-03-12');
    await keep(id, '2026-03-24');
    await tellOfAbuse(id, '2026-03-12');
    expect(await looks(id)).toEqual(['2026-03-12 done', '2026-03-24 cancelled', '2026-03-12 open']);
  });
});
