import { aHandedOverPackage, anActivePackage, anOfferedPackage, todayOf } from '../../../test/factories/support.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

describe('hand-overs', () => {
  let test: TestApp;
  let today: string;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    today = await todayOf(test);
  });
  afterAll(() => test.close());

  const leadsOf = (id: string) =>
    test.rows<{ user_id: string; during: string }>(
      'select user_id, during::text from support.lead_professional where package_id = $1 order by during',
      [id],
    );

  it('leaves the first lead in charge until the next one has acknowledged', async () => {
    const { id, handoverId } = await anOfferedPackage(test);
    const before = await test.as(test.cast.coordinator).get(`/support-packages/${id}`).expect(200);
    expect(before.body.leadProfessionalId).toBe(test.cast.supportWorker.id);
    expect(before.body.handovers).toMatchObject([{ id: handoverId, status: 'awaiting-acknowledgement' }]);

    const response = await test
      .as(test.cast.coordinator)
      .post(`/support-packages/${id}/handovers/${handoverId}/acknowledge`, {})
      .expect(200);

    expect(response.body).toMatchObject({
      id: handoverId,
      status: 'acknowledged',
      leadProfessionalId: test.cast.coordinator.id,
      leadFrom: today,
    });
    const after = await test.as(test.cast.coordinator).get(`/support-packages/${id}`).expect(200);
    expect(after.body.leadProfessionalId).toBe(test.cast.coordinator.id);
    expect(after.body.version).toBe(2);
  });

  it('passes the work with the case', async () => {
    const { id } = await aHandedOverPackage(test);
    const tasks = await test.rows(
      'select kind, status, assignee_id from tasks.task where subject_id = $1 order by kind, created_at, id',
      [id],
    );
    const [before, after] = [test.cast.supportWorker.id, test.cast.coordinator.id];
    expect(tasks).toEqual([
      { kind: 'acknowledge-handover', status: 'done', assignee_id: after },
      { kind: 'first-contact', status: 'cancelled', assignee_id: before },
      { kind: 'first-contact', status: 'open', assignee_id: after },
      { kind: 'measure-outcomes', status: 'cancelled', assignee_id: before },
      { kind: 'measure-outcomes', status: 'open', assignee_id: after },
      { kind: 'review-support', status: 'cancelled', assignee_id: before },
      { kind: 'review-support', status: 'open', assignee_id: after },
    ]);
  });

  it('keeps one lead a day when the case passes twice on one day, and back', async () => {
    const { id } = await aHandedOverPackage(test);
    const back = await test
      .as(test.cast.coordinator)
      .post(`/support-packages/${id}/handovers`, { toUserId: test.cast.supportWorker.id, note: 'Back to you' })
      .expect(201);
    await test
      .as(test.cast.supportWorker)
      .post(`/support-packages/${id}/handovers/${back.body.id}/acknowledge`)
      .expect(200);

    expect(await leadsOf(id)).toEqual([{ user_id: test.cast.supportWorker.id, during: `[${today},)` }]);
  });

  it('takes the package to the organisation of a receiver who works elsewhere', async () => {
    const { id, handoverId } = await anOfferedPackage(test, test.cast.rowanWorker);
    const receiver = test.as(test.cast.rowanWorker);

    const offered = await receiver.get(`/support-packages/${id}`).expect(200);
    expect(offered.body.handovers[0].note).toContain('mornings');
    await test.as(test.cast.rowanManager).get(`/support-packages/${id}`).expect(404);
    await receiver.post(`/support-packages/${id}/handovers/${handoverId}/acknowledge`).expect(200);

    await test.as(test.cast.rowanManager).get(`/support-packages/${id}`).expect(200);
    const [row] = await test.rows('select organisation_id from support.package where id = $1', [id]);
    expect(row).toEqual({ organisation_id: test.cast.organisations.rowan });
    expect(await leadsOf(id)).toEqual([{ user_id: test.cast.rowanWorker.id, during: `[${today},)` }]);
  });

  it('is turned down by a receiver, who then sees nothing any more', async () => {
    const { id, handoverId } = await anOfferedPackage(test, test.cast.rowanWorker);
    const receiver = test.as(test.cast.rowanWorker);
    const response = await receiver.post(`/support-packages/${id}/handovers/${handoverId}/withdraw`).expect(200);

    expect(response.body.status).toBe('withdrawn');
    await receiver.get(`/support-packages/${id}`).expect(404);
    await receiver.post(`/support-packages/${id}/handovers/${handoverId}/acknowledge`).expect(404);
    expect(await leadsOf(id)).toMatchObject([{ user_id: test.cast.supportWorker.id }]);
    await test
      .as(test.cast.coordinator)
      .post(`/support-packages/${id}/handovers`, { toUserId: test.cast.rowanManager.id, note: 'Could you?' })
      .expect(201);
  });

  it('is acknowledged by its receiver only', async () => {
    const { id, handoverId } = await anOfferedPackage(test);
    const path = `/support-packages/${id}/handovers/${handoverId}/acknowledge`;

    await test.as(test.cast.supportWorker).post(path).expect(403);
    await test.as(test.cast.officer).post(path).expect(403);
    await test.as(test.cast.rowanWorker).post(path).expect(404);
    await test.as(test.cast.coordinator).post(path.replace(handoverId, id)).expect(404);
    expect(await leadsOf(id)).toMatchObject([{ user_id: test.cast.supportWorker.id }]);
  });

  it('has one winner when it is acknowledged twice at once', async () => {
    const { id, handoverId } = await anOfferedPackage(test, test.cast.rowanWorker);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        test.as(test.cast.rowanWorker).post(`/support-packages/${id}/handovers/${handoverId}/acknowledge`),
      ),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409, 409, 409]);
    expect(await leadsOf(id)).toEqual([{ user_id: test.cast.rowanWorker.id, during: `[${today},)` }]);
    expect(
      await test.rows(`select 1 from audit.entry where subject_id = $1 and action = 'support-package.handed-over'`, [
        id,
      ]),
    ).toHaveLength(1);
  });

  it('is one at a time, even when two are offered at once', async () => {
    const { id } = await anActivePackage(test);
    const offer = (toUserId: string) =>
      test.as(test.cast.supportWorker).post(`/support-packages/${id}/handovers`, { toUserId, note: 'Yours?' });
    const answers = await Promise.all([
      offer(test.cast.coordinator.id),
      offer(test.cast.rowanWorker.id),
      offer(test.cast.rowanManager.id),
    ]);

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('handover-awaiting');
    expect(await test.rows('select 1 from support.handover where package_id = $1', [id])).toHaveLength(1);
  });

  it.each([
    ['its present lead', () => test.cast.supportWorker.id, 'already-the-lead'],
    ['a role that holds no packages', () => test.cast.commissioner.id, 'cannot-lead'],
    ['nobody', () => '0190a000-0000-7000-8000-000000000000', 'cannot-lead'],
  ])('does not go to %s', async (_, toUserId, code) => {
    const { id } = await anActivePackage(test);
    const response = await test
      .as(test.cast.coordinator)
      .post(`/support-packages/${id}/handovers`, { toUserId: toUserId(), note: 'Yours' })
      .expect(422);

    expect(response.body).toMatchObject({ code, errors: [{ field: 'toUserId' }] });
    expect(await test.rows('select 1 from support.handover where package_id = $1', [id])).toEqual([]);
    const [last] = await test.rows('select action, outcome, details from audit.entry order by id desc limit 1');
    expect(last).toMatchObject({ action: 'package.hand-over', outcome: 'refused', details: { code } });
  });

  it('is taken over by the coordinator who offers it, like by anybody else', async () => {
    const { id } = await anActivePackage(test);
    const coordinator = test.as(test.cast.coordinator);
    const offer = { toUserId: test.cast.coordinator.id, note: 'He is away until May' };
    const { body } = await coordinator.post(`/support-packages/${id}/handovers`, offer).expect(201);
    await coordinator.post(`/support-packages/${id}/handovers/${body.id}/acknowledge`).expect(200);
    const read = await coordinator.get(`/support-packages/${id}`).expect(200);
    expect(read.body.leadProfessionalId).toBe(test.cast.coordinator.id);
  });

  it('is offered, and the support closed, by any lead, a housing officer too', async () => {
    const { id } = await anActivePackage(test, test.cast.officer);
    const officer = test.as(test.cast.officer);
    const offer = { toUserId: test.cast.coordinator.id, note: 'Moving to your area' };
    await officer.post(`/support-packages/${id}/handovers`, offer).expect(201);
    const outcomes = [{ code: 'own-home', result: 'achieved' }];
    await officer
      .post(`/support-packages/${id}/close`, {
        closedOn: (await officer.get('/clock')).body.today,
        reason: 'aims-met',
        outcomes,
      })
      .expect(200);
  });

  it('is offered by its lead or their coordinator, not by others who see it', async () => {
    const { id } = await anActivePackage(test, test.cast.coordinator);
    const offer = (who: 'officer' | 'supervisor' | 'supportWorker' | 'rowanManager') =>
      test
        .as(test.cast[who])
        .post(`/support-packages/${id}/handovers`, { toUserId: test.cast.rowanWorker.id, note: 'Yours' });

    await offer('officer').expect(403);
    await offer('supervisor').expect(403);
    await offer('supportWorker').expect(403);
    await offer('rowanManager').expect(404);
    expect(await test.rows('select 1 from support.handover where package_id = $1', [id])).toEqual([]);
  });
});
