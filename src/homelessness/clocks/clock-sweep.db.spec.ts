import { applied, answer, decided, inPriorityNeed, inRelief } from '../../../test/factories/applications.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { TrainingClock } from '../../platform/clock/training-clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ClockSweep } from './clock-sweep.js';

describe('the daily sweep over open clocks', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterEach(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const sweepOn = async (day: string) => {
    await test.app.get(TrainingClock).moveTo(new Date(`${day}T06:00:00Z`));
    return test.app.get(UnitOfWork).asSystem('test', () => test.app.get(ClockSweep).sweep());
  };
  const reminders = async (id: string, clock: string) => {
    const rows = await test.rows<{ said: string }>(
      `select r.days_before || ' on ' || r.reminded_on as said
         from homelessness.clock_reminder r join homelessness.clock c on c.id = r.clock_id
        where c.application_id = $1 and c.clock = $2 order by r.reminded_on`,
      [id, clock],
    );
    return rows.map(({ said }) => said);
  };
  const tasks = (id: string, kind: string) =>
    test.rows(
      `select status, assignee_id, due_on::text as due, reminded_on::text as reminded from tasks.task
        where subject_id = $1 and kind = $2 order by due_on, id`,
      [id, kind],
    );
  const clockOf = async (id: string, code: string) => {
    const { body } = await officer().get(`/applications/${id}`).expect(200);
    return body.clocks.find(({ clock }: { clock: string }) => clock === code);
  };

  it('reminds the officer of relief 14, 7 and 2 days before its last day and on the day, each once', async () => {
    const { id } = await inRelief(officer());
    expect(await tasks(id, 'relief-duty')).toMatchObject([
      { status: 'open', assignee_id: test.cast.officer.id, due: '2026-05-04', reminded: null },
    ]);

    for (const day of ['2026-04-19', '2026-04-20', '2026-04-20', '2026-04-27', '2026-05-02', '2026-05-04']) {
      await sweepOn(day);
    }
    expect(await reminders(id, 'K-02')).toEqual([
      '14 on 2026-04-20',
      '7 on 2026-04-27',
      '2 on 2026-05-02',
      '0 on 2026-05-04',
    ]);
    expect(await tasks(id, 'relief-duty')).toMatchObject([{ status: 'open', reminded: '2026-05-04' }]);
  });

  it('after days in which nothing ran reminds once, of the nearest, and never again of what was missed', async () => {
    const { id } = await inRelief(officer());
    await sweepOn('2026-04-29');
    await sweepOn('2026-05-04');
    expect(await reminders(id, 'K-02')).toEqual(['7 on 2026-04-29', '0 on 2026-05-04']);
  });

  it('tells another supervisor on the last day, and takes that back when the clock stops', async () => {
    const { id } = await inRelief(officer());
    await sweepOn('2026-05-03');
    expect(await clockOf(id, 'K-02')).toMatchObject({ escalatedOn: null, nextReminderOn: '2026-05-04' });
    await sweepOn('2026-05-04');

    const escalated = async () => (await tasks(id, 'statutory-day-at-risk')).filter(({ due }) => due === '2026-05-04');
    expect(await escalated()).toMatchObject([{ status: 'open', assignee_id: test.cast.supervisor.id }]);
    expect(await clockOf(id, 'K-02')).toMatchObject({ escalatedOn: '2026-05-04', nextReminderOn: null });

    const body = { duty: 'relief', ground: 'RL-f', endedOn: '2026-05-04', reasons: 'Withdrawn.' };
    await officer().post(`/applications/${id}/duties/end`, body).expect(200);
    expect(await escalated()).toMatchObject([{ status: 'done' }]);
    expect(await tasks(id, 'relief-duty')).toMatchObject([{ status: 'done' }]);
  });

  it('tells a supervisor what is overdue, also when nothing ran on the day, and nobody of a window that closes', async () => {
    const { id } = await inPriorityNeed(officer());
    const swept = await sweepOn('2026-04-20');
    expect(swept.escalated).toBe(1);
    expect(await tasks(id, 'statutory-day-at-risk')).toMatchObject([{ due: '2026-03-10' }]);
    expect((await clockOf(id, 'K-05')).status).toBe('passed');
    expect((await tasks(id, 'review-window')).map(({ status }) => status)).not.toContain('open');
  });

  it('does nothing when it comes again', async () => {
    await inRelief(officer());
    await sweepOn('2026-05-05');
    const before = await test.rows('select id, version from tasks.task order by id');
    expect(await sweepOn('2026-05-05')).toEqual({ passed: 0, reminded: 0, escalated: 0 });
    expect(await test.rows('select id, version from tasks.task order by id')).toEqual(before);
  });

  it('runs under the policy of the day on which the clock started', async () => {
    const first = await inRelief(officer());
    const { body: policy } = await test
      .as(test.cast.supervisor)
      .post('/reminder-policies', { daysBefore: [0, 10], inForceFrom: '2026-03-11' })
      .expect(201);
    expect(policy).toMatchObject({ daysBefore: [10, 0], inForceFrom: '2026-03-11' });

    const before = await clockOf(first.id, 'K-02');
    await test.app.get(TrainingClock).moveTo(new Date('2026-03-11T09:00:00Z'));
    const second = await applied(officer());
    await decided(officer(), second.id, answer('eligibility', 'eligible', { decidedOn: '2026-03-11' }));
    await decided(officer(), second.id, answer('homelessness', 'homeless', { decidedOn: '2026-03-11' }));
    const after = await clockOf(second.id, 'K-02');

    expect(before).toMatchObject({ reminderPolicy: 1, nextReminderOn: '2026-04-20' });
    expect(after).toMatchObject({ reminderPolicy: policy.version, nextReminderOn: '2026-04-25' });
    expect(await clockOf(first.id, 'K-02')).toEqual(before);
  });

  it('is settled by a supervisor or an administrator, for their own council, and always has the day itself', async () => {
    await officer()
      .post('/reminder-policies', { daysBefore: [7, 0] })
      .expect(403);
    await test
      .as(test.cast.supervisor)
      .post('/reminder-policies', { daysBefore: [-1] })
      .expect(400);
    await test
      .as(test.cast.supervisor)
      .post('/reminder-policies', { daysBefore: [7] })
      .expect(201);
    const { body } = await officer().get('/reminder-policies').expect(200);
    expect(body.items).toMatchObject([
      { organisationId: test.cast.officer.organisationId, daysBefore: [7, 0], inForceFrom: '2026-03-10' },
      { organisationId: null, daysBefore: [14, 7, 2, 0], inForceFrom: null },
    ]);
  });

  it('goes with the case when another officer takes it over', async () => {
    const { id } = await inRelief(officer());
    const handOver = (userId: string) => officer().post(`/applications/${id}/hand-over`, { userId });
    expect((await handOver(test.cast.otherOfficer.id).expect(200)).body.ownerId).toBe(test.cast.otherOfficer.id);
    expect(await tasks(id, 'relief-duty')).toMatchObject([{ assignee_id: test.cast.otherOfficer.id }]);

    const { body } = await handOver(test.cast.rowanManager.id).expect(422);
    expect(body.code).toBe('not-in-this-team');
  });
});
