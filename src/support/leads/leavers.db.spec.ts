import { aColleague, anActivePackage, todayOf } from '../../../test/factories/support.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import type { LocalDate } from '../../shared/local-date.js';
import { addDays } from '../../shared/local-date.js';

describe('a worker leaves', () => {
  let test: TestApp;
  let today: LocalDate;
  beforeAll(async () => {
    test = await startTestApp();
    today = (await todayOf(test)) as LocalDate;
  });
  afterAll(() => test.close());

  const coordinator = () => test.as(test.cast.coordinator);
  const isActive = async (id: string) =>
    (await test.rows<{ active: boolean }>('select active from access.app_user where id = $1', [id]))[0]?.active;
  const ledByALeaver = async () => {
    const leaver = await aColleague(test);
    const open = await anActivePackage(test, leaver);
    return { leaver, id: open.id };
  };

  it('leaves their support to a coordinator of the service, who has the task of settling who leads it', async () => {
    const { leaver, id } = await ledByALeaver();
    const { body } = await coordinator().post(`/users/${leaver.id}/leave`).expect(200);

    expect(body).toMatchObject({ userId: leaver.id, packagesHandedOver: 1, leadProfessionalId: expect.any(String) });
    const read = await coordinator().get(`/support-packages/${id}`).expect(200);
    expect(read.body.leads).toEqual([{ userId: test.cast.coordinator.id, from: today, to: null }]);
    const tasks = await test.rows(
      `select kind, assignee_id from tasks.task where subject_id = $1 and status = 'open' order by kind`,
      [id],
    );
    const assignee_id = test.cast.coordinator.id;
    expect(tasks).toEqual(
      ['first-contact', 'measure-outcomes', 'review-support', 'settle-lead'].map((kind) => ({ kind, assignee_id })),
    );
    expect(await isActive(leaver.id)).toBe(false);
  });

  it('leaves it to the colleague who is named, and to nobody who works elsewhere', async () => {
    const { leaver, id } = await ledByALeaver();
    const elsewhere = { toUserId: test.cast.rowanWorker.id };
    const refused = await coordinator().post(`/users/${leaver.id}/leave`, elsewhere).expect(422);
    expect(refused.body.code).toBe('cannot-lead');
    expect(await isActive(leaver.id)).toBe(true);

    const named = { toUserId: test.cast.supportWorker.id };
    await coordinator().post(`/users/${leaver.id}/leave`, named).expect(200);
    const read = await coordinator().get(`/support-packages/${id}`).expect(200);
    expect(read.body.leadProfessionalId).toBe(named.toUserId);
  });

  it('is asked to take over nothing any more, and stands in for nobody', async () => {
    const leaver = await aColleague(test);
    const { id } = await anActivePackage(test);
    const lead = test.as(test.cast.supportWorker);
    await lead.post(`/support-packages/${id}/handovers`, { toUserId: leaver.id, note: 'Yours?' }).expect(201);
    const week = { userId: leaver.id, from: addDays(today, 1), to: addDays(today, 7) };
    await lead.post(`/support-packages/${id}/covers`, week).expect(201);

    await coordinator().post(`/users/${leaver.id}/leave`).expect(200);
    const read = await lead.get(`/support-packages/${id}`).expect(200);
    expect(read.body).toMatchObject({ handovers: [{ status: 'withdrawn' }], covers: [] });
  });

  it('cannot leave a package behind, whoever closes the account', async () => {
    const { leaver } = await ledByALeaver();
    const closing = test.rows('update access.app_user set active = false where id = $1', [leaver.id]);
    await expect(closing).rejects.toMatchObject({ constraint: 'a_leaver_leads_nobody' });
  });

  it('does not begin to lead, even while leaving', async () => {
    const leaver = await aColleague(test);
    const { id } = await anActivePackage(test);
    await coordinator().post(`/users/${leaver.id}/leave`).expect(200);
    const begins = test.rows(
      `with old as (delete from support.lead_professional where package_id = $1 returning package_id, during)
       insert into support.lead_professional (id, package_id, user_id, during)
       select gen_random_uuid(), package_id, $2::uuid, during from old`,
      [id, leaver.id],
    );
    await expect(begins).rejects.toMatchObject({ constraint: 'a_lead_works_here' });
  });

  it('is not one’s own doing, nor that of another organisation, nor of a worker', async () => {
    const leaver = await aColleague(test);
    await coordinator().post(`/users/${test.cast.coordinator.id}/leave`).expect(403);
    await test.as(test.cast.supportWorker).post(`/users/${leaver.id}/leave`).expect(403);
    await test.as(test.cast.rowanManager).post(`/users/${leaver.id}/leave`).expect(404);
    expect(await isActive(leaver.id)).toBe(true);
  });
});
