import { aColleague, anActivePackage } from '../../../../test/factories/support.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { Visitor } from '../../../../test/support/visitor.js';

describe('the pages on which a colleague leaves', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const coordinator = () => Visitor.at(test.url, test.cast.coordinator);
  const aLead = async () => {
    const leaver = await aColleague(test);
    const { id } = await anActivePackage(test, leaver);
    return { leaver, id, path: `/leavers/${leaver.id}` };
  };

  const leadOf = (id: string) =>
    test.rows('select user_id from support.lead_professional where package_id = $1 and upper_inf(during)', [id]);

  it('are led to from the team’s caseload, and say how many people each leads support for', async () => {
    const { path } = await aLead();
    expect((await coordinator().get('/caseload?whose=team')).text).toContain('href="/leavers"');
    const { text } = await coordinator().get('/leavers');
    expect(text).toContain(`href="${path}"`);
    expect(text).toContain('leads support for 1 person');
    expect(text).not.toContain(`/leavers/${test.cast.coordinator.id}`);
  });

  it('give the support to whoever is named, and not to somebody who works elsewhere', async () => {
    const { id, path } = await aLead();
    const elsewhere = await coordinator().send(path, { toUserId: test.cast.rowanWorker.id }, { from: path });
    expect([elsewhere.status, elsewhere.text.includes('Choose an active worker')]).toEqual([422, true]);
    const left = await coordinator().send(path, { toUserId: test.cast.supportWorker.id }, { from: path });
    expect(left.headers['location']).toBe('/leavers?done=left');
    expect(await leadOf(id)).toEqual([{ user_id: test.cast.supportWorker.id }]);
    expect((await coordinator().get(path)).status).toBe(404);
    const again = await coordinator().send(path, {}, { from: `/leavers/${test.cast.supportWorker.id}` });
    expect(again.headers['location']).toBe('/leavers?done=left');
    expect((await coordinator().send(`/leavers/${id}`, {}, { from: '/tasks/away' })).status).toBe(404);
  });

  it('leave nobody without a lead where nobody is named, and close no account of one’s own', async () => {
    const { id, path } = await aLead();
    const left = await coordinator().send(path, { toUserId: '' }, { from: path });
    expect(left.headers['location']).toBe('/leavers?done=left');
    expect(await leadOf(id)).toEqual([{ user_id: test.cast.coordinator.id }]);
    expect((await coordinator().get(`/leavers/${test.cast.coordinator.id}`)).status).toBe(404);
    expect((await Visitor.at(test.url, test.cast.supportWorker).get('/leavers')).status).toBe(403);
  });
});
