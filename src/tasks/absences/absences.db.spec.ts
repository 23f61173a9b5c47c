import { anOpenPlan } from '../../../test/factories/move-on.js';
import type { CastMember } from '../../../test/support/cast.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';

// A Tuesday in summer: at 22:45 UTC it is still Tuesday in London, at 23:15 it is Wednesday.
const TUESDAY = '2026-06-09';
const WEDNESDAY = '2026-06-10';

describe('somebody who is away', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await startTestApp({ background: true, clockStart: '2026-06-09T09:00:00Z' });
  });
  afterEach(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const away = (who: CastMember, body: object) => test.as(who).post('/absences', body);
  const toStandIn = () => ({ from: TUESDAY, to: TUESDAY, standInId: test.cast.otherOfficer.id });
  /** Who has the work of a plan that the officer makes now. */
  const whoseNow = async () => {
    const { tasks } = await anOpenPlan(test);
    const rows = await test.rows<{ assignee_id: string | null }>(
      'select distinct assignee_id from tasks.task where id = any ($1)',
      [tasks.map(({ id }) => id)],
    );
    return rows.map(({ assignee_id }) => assignee_id);
  };
  const at = (now: string) => test.as(test.cast.administrator).post('/clock', { now }).expect(200);

  it('leaves new work to whoever stands in, on those days and not a minute longer', async () => {
    expect(await whoseNow()).toEqual([test.cast.officer.id]);
    await away(test.cast.officer, toStandIn()).expect(201);
    expect(await whoseNow()).toEqual([test.cast.otherOfficer.id]);
    await at('2026-06-09T22:45:00Z');
    expect(await whoseNow()).toEqual([test.cast.otherOfficer.id]);
    await at('2026-06-09T23:15:00Z');
    expect(await whoseNow()).toEqual([test.cast.officer.id]);
  });

  it('leaves new work to the team when nobody stands in, or whoever does is away or has left', async () => {
    await away(test.cast.officer, { from: TUESDAY, to: WEDNESDAY }).expect(201);
    expect(await whoseNow()).toEqual([null]);
    await test.rows('update tasks.absence set stand_in_id = $1', [test.cast.otherOfficer.id]);
    expect(await whoseNow()).toEqual([test.cast.otherOfficer.id]);
    await away(test.cast.otherOfficer, { from: TUESDAY, to: TUESDAY, standInId: test.cast.officer.id }).expect(201);
    expect(await whoseNow()).toEqual([null]);
    await test.rows('delete from tasks.absence where user_id = $1', [test.cast.otherOfficer.id]);
    await test.rows('update access.app_user set active = false where id = $1', [test.cast.otherOfficer.id]);
    expect(await whoseNow()).toEqual([null]);
  });

  it('keeps what they have, and the stand-in is led to it', async () => {
    const { tasks } = await anOpenPlan(test);
    await away(test.cast.officer, toStandIn()).expect(201);
    const { body } = await test.as(test.cast.otherOfficer).get('/absences').expect(200);
    expect(body.standsInFor).toEqual([{ id: test.cast.officer.id, name: expect.any(String), to: TUESDAY }]);
    const screen = await Visitor.at(test.url, test.cast.otherOfficer).get('/tasks');
    expect(screen.text).toContain(`href="/tasks?list=team&amp;of=${test.cast.officer.id}"`);
    const kept = await officer().get(`/tasks/${tasks[0]?.id}`).expect(200);
    expect(kept.body.assignee.id).toBe(test.cast.officer.id);
  });

  it('is away once on a day, even when it is said twice at once', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => away(test.cast.officer, toStandIn())));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect((await away(test.cast.officer, { from: TUESDAY, to: WEDNESDAY }).expect(409)).body.code).toBe(
      'away-already',
    );
    await away(test.cast.officer, { from: WEDNESDAY, to: WEDNESDAY }).expect(201);
  });

  it('is back when they say so, and nobody says it for them', async () => {
    const { body } = await away(test.cast.officer, toStandIn()).expect(201);
    await test.as(test.cast.otherOfficer).delete(`/absences/${body.id}`).expect(404);
    await officer().delete(`/absences/${body.id}`).expect(200);
    expect(await whoseNow()).toEqual([test.cast.officer.id]);
    expect((await officer().get('/absences')).body.items).toEqual([]);
  });

  it('has somebody of their own organisation stand in, and days that are not over', async () => {
    const refused = async (body: object, code: string) =>
      expect((await away(test.cast.officer, body).expect(422)).body.code).toBe(code);
    await refused({ ...toStandIn(), standInId: test.cast.rowanWorker.id }, 'cannot-stand-in');
    await refused({ ...toStandIn(), standInId: test.cast.officer.id }, 'cannot-stand-in');
    await refused({ ...toStandIn(), standInId: test.cast.auditor.id }, 'cannot-stand-in');
    await refused({ from: WEDNESDAY, to: TUESDAY }, 'to-before-from');
    await refused({ from: '2026-06-01', to: '2026-06-08' }, 'in-the-past');
  });

  it('says so on screen, and is told there when they are back', async () => {
    const visitor = Visitor.at(test.url, test.cast.officer);
    const from = '/tasks/away';
    const empty = await visitor.send(from, {}, { from });
    expect([empty.status, empty.text]).toEqual([422, expect.stringContaining('Enter your first day away')]);
    const days = { 'from-day': '9', 'from-month': '6', 'from-year': '2026', to: WEDNESDAY };
    const noted = await visitor.send(from, { ...days, standInId: test.cast.otherOfficer.id }, { from });
    expect(noted.headers['location']).toBe('/tasks/away?done=noted');
    const [, id] = /action="\/tasks\/away\/([0-9a-f-]{36})\/call-off"/.exec((await visitor.get(from)).text)!;
    const back = await visitor.send(`${from}/${id}/call-off`, {}, { from });
    expect(back.headers['location']).toBe('/tasks/away?done=back');
  });
});
