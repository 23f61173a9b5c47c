import { answer, APPROACHED_ON, decided, inRelief } from '../../../test/factories/applications.js';
import { aMotherWithTwo } from '../../../test/factories/households.js';
import { dueNotice } from '../../../test/factories/reviews.js';
import { NotifyStandIn } from '../../../test/support/notify-stand-in.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { until } from '../../../test/support/until.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { LetterPost } from './letter-post.js';

describe('a letter that goes out from here', () => {
  let notify: NotifyStandIn;
  let test: TestApp;
  beforeAll(async () => {
    notify = await NotifyStandIn.listening();
    test = await startTestApp({
      ...{ background: true, clockStart: '2026-03-10T09:00:00Z', environment: notify.environment },
    });
  });
  afterAll(async () => {
    await test.close();
    await notify.close();
    expect(notify.faults).toEqual([]);
  });

  const officer = () => test.as(test.cast.officer);
  const pass = (minutes: number) =>
    test
      .as(test.cast.administrator)
      .post('/clock', { now: new Date(test.app.get(Clock).now().getTime() + minutes * 60_000).toISOString() })
      .expect(200);
  const issued = async (safeContact: object) => {
    const { id, household } = await inRelief(officer(), {}, { ...aMotherWithTwo(), safeContact });
    await decided(officer(), id, answer('eligibility', 'not-eligible'));
    const noticeId = (await dueNotice(test, { applicationId: id }, 'N-184')) ?? '';
    const path = `/applications/${id}/notices/${noticeId}`;
    await officer().post(`${path}/issue`, { issuedOn: APPROACHED_ON, delivery: 'safe-contact' }).expect(200);
    return { id, household, noticeId, path };
  };
  const sent = async (path: string) => (await officer().get(`${path}/letter`).expect(200)).body.sent as string;
  const isSent = (path: string, state: string) => until(`it is ${state}`, async () => (await sent(path)) === state);
  const takenOf = (noticeId: string) => notify.taken.filter(({ reference }) => reference === noticeId);
  const tried = (noticeId: string, tries: number) =>
    until(`it was tried ${tries} times`, async () => {
      const [row] = await test.rows('select tries from homelessness.letter_delivery where notice_id = $1', [noticeId]);
      return row?.['tries'] === tries;
    });
  const work = (id: string) =>
    test.rows(`select status from tasks.task where kind = 'letter-not-delivered' and subject_id = $1`, [id]);

  it('by e-mail is the whole letter under a subject that says nothing, once, and is followed until it has arrived', async () => {
    const { noticeId, path } = await issued({ channel: 'email', value: 'a@safe.example' });
    await isSent(path, 'sending');
    const [message, ...more] = takenOf(noticeId);
    expect(more).toEqual([]);
    expect(message).toMatchObject({ type: 'email', to: 'a@safe.example' });
    expect(message?.personalisation['subject']).toMatch(/^A letter from /);
    expect(message?.personalisation['body']).toContain('by 30 March 2026');

    message!.status = 'delivered';
    await pass(16);
    await isSent(path, 'delivered');
  });

  it('by text is only that there is one', async () => {
    const { noticeId, path } = await issued({ channel: 'text', value: '07700 900123' });
    await isSent(path, 'sending');
    const [message] = takenOf(noticeId);
    expect(message?.type).toBe('sms');
    expect((await officer().get(`${path}/letter`).expect(200)).body.collectFrom).toBe(APPROACHED_ON);
    expect(message?.personalisation['body']).toMatch(/has a letter for you\. You can collect it at our office\.$/);
    expect(message?.personalisation['body']).not.toMatch(/Whitfield|decision|homeless/);
  });

  it('is not announced to a telephone: somebody rings there, and it waits at the office', async () => {
    const { noticeId, path } = await issued({ channel: 'phone', value: '07700 900123', voicemailSafe: true });
    const { body } = await officer().get(`${path}/letter`).expect(200);
    expect([body.sent, body.collectFrom]).toEqual([null, APPROACHED_ON]);
    expect(takenOf(noticeId)).toEqual([]);
  });

  it('is tried again while Notify cannot take it, and sent once', async () => {
    notify.answerFirst.push(503, 429);
    const { noticeId, path } = await issued({ channel: 'email', value: 'b@safe.example' });
    await tried(noticeId, 1);
    await pass(2);
    await tried(noticeId, 2);
    await pass(6);
    await isSent(path, 'sending');
    expect(takenOf(noticeId)).toHaveLength(1);
    // The answer was lost on the way: whoever sends it again finds that it has gone.
    await test.rows(
      `update homelessness.letter_delivery set state = 'waiting', notify_id = null where notice_id = $1`,
      [noticeId],
    );
    await test.app.get(UnitOfWork).asSystem('test', () => test.app.get(LetterPost).send(noticeId));
    expect(takenOf(noticeId)).toHaveLength(1);
  });

  it.each([
    ['that Notify refuses', { value: 'nowhere' }, null, 'not-accepted'],
    ['that does not arrive', { value: 'c@safe.example' }, 'permanent-failure', 'did-not-arrive'],
    ['whose telephone is off for good', { value: 'd@safe.example' }, 'temporary-failure', 'did-not-arrive'],
  ])('%s is somebody’s work, and nothing of it is kept but why', async (_, contact, status, reason) => {
    const { id, noticeId, path } = await issued({ channel: 'email', ...contact });
    if (status !== null) {
      await isSent(path, 'sending');
      takenOf(noticeId)[0]!.status = status;
      await pass(16);
    }
    await isSent(path, 'failed');
    expect(await work(id)).toEqual([{ status: 'open' }]);
    expect(await test.rows('select reason from homelessness.letter_delivery where notice_id = $1', [noticeId])).toEqual(
      [{ reason }],
    );
  });

  it('is not sent where the way has become unsafe since', async () => {
    notify.answerFirst.push(503);
    const { id, household, noticeId, path } = await issued({ channel: 'email', value: 'e@safe.example' });
    await tried(noticeId, 1);
    await officer()
      .put(`/households/${household.id}/safe-contact`, { channel: 'email', value: 'e@safe.example', formerHome: true })
      .expect(200);
    await pass(2);
    await isSent(path, 'failed');
    expect(takenOf(noticeId)).toEqual([]);
    expect(await work(id)).toEqual([{ status: 'open' }]);
  });

  it('leaves nothing of where it goes, or what it says, in the queue, the audit record or a table', async () => {
    const { path } = await issued({ channel: 'email', value: 'hidden-here@safe.example' });
    await isSent(path, 'sending');
    for (const table of ['audit.entry', 'platform.outbox', 'homelessness.letter_delivery', 'tasks.task']) {
      const rows = await test.rows<{ row: string }>(`select t::text as row from ${table} t`);
      expect(rows.filter(({ row }) => /hidden-here|Whitfield/.test(row))).toEqual([]);
    }
  });

  it('of which Notify never says how it fared is asked about for four days, and then somebody’s work', async () => {
    const { id, path } = await issued({ channel: 'email', value: 'e@safe.example' });
    await isSent(path, 'sending');
    await pass(60 * 95);
    expect([await sent(path), await work(id)]).toEqual(['sending', []]);
    await pass(60 * 2);
    await isSent(path, 'failed');
    expect(await work(id)).toEqual([{ status: 'open' }]);
  });
});

describe('where there is no account with Notify', () => {
  it('nothing is sent: a letter that goes by the safe contact is printed', async () => {
    const test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    try {
      const officer = test.as(test.cast.officer);
      const safeContact = { channel: 'email', value: 'a@safe.example' };
      const { id } = await inRelief(officer, {}, { ...aMotherWithTwo(), safeContact });
      await decided(officer, id, answer('eligibility', 'not-eligible'));
      const path = `/applications/${id}/notices/${await dueNotice(test, { applicationId: id }, 'N-184')}`;
      await officer.post(`${path}/issue`, { issuedOn: APPROACHED_ON, delivery: 'safe-contact' }).expect(200);
      expect((await officer.get(`${path}/letter`).expect(200)).body.sent).toBeNull();
    } finally {
      await test.close();
    }
  });
});
