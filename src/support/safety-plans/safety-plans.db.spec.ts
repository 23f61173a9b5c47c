import { recorded } from '../../../test/factories/households.js';
import { aSafetyPlan, aWrittenPlan } from '../../../test/factories/safety-plans.js';
import { memberOf } from '../../../test/factories/support.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

const TODAY = '2026-03-10';

describe('a safety plan', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const worker = () => test.as(test.cast.supportWorker);
  const reviewsOf = async (personId: string) =>
    (
      await test.rows<{ line: string }>(
        `select due_on || ' ' || status as line from tasks.task
          where subject_id = $1 and kind = 'review-safety-plan' order by created_at, id`,
        [personId],
      )
    ).map(({ line }) => line);

  it('is written in versions: a change is the next one, and the earlier ones stay as they were', async () => {
    const { personId, planId } = await aWrittenPlan(test);
    const parts = { 'phone-and-online': 'A new number, and the old one stays on' };
    const next = aSafetyPlan(TODAY, { replaces: planId, parts });
    const { body } = await worker().post(`/people/${personId}/safety-plans`, next).expect(201);
    expect(body).toMatchObject({ number: 2, current: true, parts, agreed: true, notAgreedBecause: null });

    const first = (await worker().get(`/safety-plans/${planId}`).expect(200)).body;
    expect(first).toMatchObject({ number: 1, current: false, parts: { 'who-knows': 'Her sister' } });
    const all = (await worker().get(`/people/${personId}/safety-plans`).expect(200)).body.items;
    expect(all.map(({ number }: { number: number }) => number)).toEqual([2, 1]);
    expect(JSON.stringify(all)).not.toContain('Her sister');
    expect(await reviewsOf(personId)).toEqual(['2026-04-07 done', '2026-04-07 open']);

    await worker()
      .post(`/people/${personId}/safety-plans`, aSafetyPlan(TODAY, { replaces: planId }))
      .expect(409);
  });

  it('stands when the person does not agree, and says why', async () => {
    const { personId, planId } = await aWrittenPlan(test);
    const words = { agreed: false, notAgreedBecause: 'I will not leave the dog', replaces: planId };
    const { body } = await worker().post(`/people/${personId}/safety-plans`, aSafetyPlan(TODAY, words)).expect(201);
    expect(body).toMatchObject({ agreed: false, notAgreedBecause: 'I will not leave the dog', number: 2 });
  });

  it('is a child’s own, made with them or with a parent who keeps them safe', async () => {
    const { household } = await aWrittenPlan(test);
    const child = household.members.find(({ key }) => key !== 'lead')?.id ?? '';
    const { body } = await worker()
      .post(`/people/${child}/safety-plans`, aSafetyPlan(TODAY, { madeWith: ['a-safe-parent'] }))
      .expect(201);
    expect(body).toMatchObject({ personId: child, number: 1 });
    await worker()
      .post(`/people/${memberOf(household)}/safety-plans`, aSafetyPlan(TODAY, { madeWith: ['an-advocate'] }))
      .expect(422);
  });

  it('is given to her when she says that it is safe to keep, and not otherwise; both answers are kept', async () => {
    const { planId } = await aWrittenPlan(test);
    const unsafe = await worker().post(`/safety-plans/${planId}/copies`, { safeToKeep: false }).expect(201);
    expect(unsafe.body.plan).toBeNull();
    expect(JSON.stringify(unsafe.body)).not.toContain('Her sister');
    const safe = await worker().post(`/safety-plans/${planId}/copies`, { safeToKeep: true }).expect(201);
    expect(safe.body.plan).toMatchObject({ number: 1, parts: { 'who-knows': 'Her sister' } });
    const { copies } = (await worker().get(`/safety-plans/${planId}`).expect(200)).body;
    expect(copies.map(({ safeToKeep }: { safeToKeep: boolean }) => safeToKeep)).toEqual([false, true]);
  });

  it('is her team’s alone: to see the household is not enough', async () => {
    const { personId, planId } = await aWrittenPlan(test);
    const officer = test.as(test.cast.officer);
    await officer.get(`/people/${personId}/risk-assessments`).expect(200);
    expect((await officer.get(`/people/${personId}/safety-plans`).expect(200)).body.items).toEqual([]);
    await officer.get(`/safety-plans/${planId}`).expect(404);
    await officer.post(`/safety-plans/${planId}/copies`, { safeToKeep: true }).expect(404);

    await test.as(test.cast.coordinator).get(`/safety-plans/${planId}`).expect(200);
    await test.as(test.cast.rowanManager).get(`/safety-plans/${planId}`).expect(404);
  });

  it('lies sealed in the database', async () => {
    const { planId } = await aWrittenPlan(test);
    const [row] = await test.rows<{ text: string }>(`select p::text as text from support.safety_plan p where id = $1`, [
      planId,
    ]);
    expect(row?.text).not.toContain('sister');
  });

  it('written by a council that no longer leads is read by the team that does', async () => {
    const household = await recorded(test.as(test.cast.officer));
    const personId = memberOf(household);
    const { body } = await test
      .as(test.cast.officer)
      .post(`/people/${personId}/safety-plans`, aSafetyPlan(TODAY))
      .expect(201);
    await worker().get(`/safety-plans/${body.id}`).expect(404);
    await test
      .as(test.cast.officer)
      .post(`/households/${household.id}/shares`, {
        ...{ organisationId: test.cast.organisations.partnership, purpose: 'Support', consent: 'given' },
      })
      .expect(201);
    await worker().get(`/safety-plans/${body.id}`).expect(404);
    await test
      .as(test.cast.officer)
      .post('/support-packages', {
        ...{ personId, leadProfessionalId: test.cast.supportWorker.id, startsOn: TODAY },
        ...{ supportTypes: ['housing-related'], needs: [] },
      })
      .expect(201);
    await worker().get(`/safety-plans/${body.id}`).expect(200);
  });
});
