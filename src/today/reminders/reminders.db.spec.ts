import { NotifyStandIn } from '../../../test/support/notify-stand-in.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { until } from '../../../test/support/until.js';
import { Visitor } from '../../../test/support/visitor.js';
import { wipeQueue } from '../../../test/support/wipe-queue.js';
import type { CastMember } from '../../../test/support/cast.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import { addDays } from '../../shared/local-date.js';
import { Tasks } from '../../tasks/tasks.service.js';
import { ReminderPost } from './reminder-post.js';

// A Friday, and the evening before a weekend.
const FRIDAY = '2026-03-13T16:00:00Z';

describe('reminders to staff', () => {
  let notify: NotifyStandIn;
  let test: TestApp;
  beforeAll(async () => {
    notify = await NotifyStandIn.listening();
    test = await startTestApp({ background: true, clockStart: FRIDAY, environment: notify.environment });
  });
  afterAll(async () => {
    await test.close();
    await notify.close();
    expect(notify.faults).toEqual([]);
  });

  const moveTo = (now: string) => test.as(test.cast.administrator).post('/clock', { now }).expect(200);
  const asks = async (who: CastMember, way: 'email' | 'text', address: string) =>
    Visitor.at(test.url, who).send('/account/reminders', { way, address }, { from: '/account/reminders' });
  const messagesTo = (address: string) => notify.taken.filter(({ to }) => to === address);
  const post = <T>(act: (post: ReminderPost) => Promise<T>) =>
    test.app.get(UnitOfWork).asSystem('test', () => act(test.app.get(ReminderPost)));

  /** Work of one person, with words that must never leave by a message. */
  const given = (who: CastMember, count: number, daysAhead = 0) =>
    test.app.get(UnitOfWork).asSystem('test', () =>
      test.app.get(Tasks).raiseAll(
        Array.from({ length: count }, () => ({
          ...{ organisationId: who.organisationId, assigneeId: who.id, kind: 'decide-priority-need' },
          ...{ title: 'Decide about priority need', dueOn: addDays(test.app.get(Clock).today(), daysAhead) },
          ...{ subjectType: 'application', subjectId: newId(), source: 'test', origin: newId() },
        })),
      ),
    );

  it('go to nobody who has not asked for them, and only to where somebody works', async () => {
    const page = await Visitor.at(test.url, test.cast.officer).get('/account/reminders');
    expect(page.text).toContain('You have 3 pieces of work due by today. Sign in to see them.');
    const private_ = await asks(test.cast.officer, 'email', 'officer@home.example');
    expect([private_.status, private_.text.includes('Use your address at work, which ends in @test.example')]).toEqual([
      422,
      true,
    ]);
    expect((await asks(test.cast.officer, 'email', 'officer@test.example')).status).toBe(303);
    expect((await asks(test.cast.rowanWorker, 'text', '07700 900123')).status).toBe(303);
    expect((await asks(test.cast.otherOfficer, 'email', 'otherofficer@test.example')).status).toBe(303);
    expect((await Visitor.at(test.url, test.cast.commissioner).get('/account/reminders')).status).toBe(403);
  });

  it('say how much is due and nothing else, on the morning of a working day, to those who have something due', async () => {
    await given(test.cast.officer, 3);
    await given(test.cast.rowanWorker, 1);
    await given(test.cast.otherOfficer, 2, 30);
    await given(test.cast.supervisor, 2);
    await moveTo('2026-03-15T12:00:00Z');
    expect(notify.taken).toEqual([]);

    await moveTo('2026-03-16T08:30:00Z');
    await until('both were told', async () => Promise.resolve(notify.taken.length === 2));
    expect(messagesTo('officer@test.example')).toMatchObject([
      {
        type: 'email',
        personalisation: {
          subject: 'Your work today',
          body: 'You have 3 pieces of work due by today. Sign in to see them.',
        },
      },
    ]);
    expect(messagesTo('07700900123')).toMatchObject([
      { type: 'sms', personalisation: { body: 'You have 1 piece of work due by today. Sign in to see it.' } },
    ]);
  });

  it('come once a day, when they are begun again, when the queue is wiped, and when a worker dies before it could say so', async () => {
    const before = notify.taken.length;
    await post((one) => one.beginAll());
    await wipeQueue(test.database);
    const [sent] = messagesTo('officer@test.example');
    await test.rows(`update today.reminder set state = 'waiting', notify_id = null where id = $1`, [sent?.reference]);
    await post((one) => one.send(sent?.reference ?? ''));
    expect(notify.taken).toHaveLength(before);
    expect(await test.rows('select state from today.reminder where id = $1', [sent?.reference])).toEqual([
      { state: 'sending' },
    ]);
  });

  it('stop when one does not arrive; its person and their administrator are told, and others are not', async () => {
    messagesTo('officer@test.example')[0]!.status = 'permanent-failure';
    await moveTo('2026-03-16T08:50:00Z');
    await until('it is known', async () => {
      const rows = await test.rows(`select 1 from today.reminder where state = 'failed'`);
      return rows.length === 1;
    });
    const own = await Visitor.at(test.url, test.cast.officer).get('/account/reminders');
    expect(own.text).toContain('A reminder did not arrive on 16 March 2026');
    const told = async (who: CastMember) => (await Visitor.at(test.url, who).get('/undone-work')).text;
    expect(await told(test.cast.administrator)).toContain('<li>officer</li>');
    expect(await told(test.cast.supervisor)).not.toContain('<li>officer</li>');

    await moveTo('2026-03-17T08:30:00Z');
    await until('the other was told again', async () => Promise.resolve(messagesTo('07700900123').length === 2));
    expect(messagesTo('officer@test.example')).toHaveLength(1);
  });

  it('end when they are not wanted any more, and where they went is forgotten', async () => {
    const worker = Visitor.at(test.url, test.cast.rowanWorker);
    await worker.send('/account/reminders/end', {}, { from: '/account/reminders' });
    expect(
      await test.rows('select 1 from today.reminder_choice where user_id = $1', [test.cast.rowanWorker.id]),
    ).toEqual([]);
    await moveTo('2026-03-18T08:30:00Z');
    expect(messagesTo('07700900123')).toHaveLength(2);
  });

  it('leave nothing of where they go in the queue or the audit record', async () => {
    for (const table of ['audit.entry', 'platform.outbox', 'today.reminder']) {
      const rows = await test.rows<{ row: string }>(`select t::text as row from ${table} t`);
      expect(rows.filter(({ row }) => /07700|officer@/.test(row))).toEqual([]);
    }
  });
});
