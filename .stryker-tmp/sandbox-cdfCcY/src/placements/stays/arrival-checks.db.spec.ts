// @ts-nocheck
import { accepted, aHousehold, dayFromToday, move, tasksOf } from '../../../test/factories/placements.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { addDays, atLondonHour, type LocalDate } from '../../shared/local-date.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { PlacementJobs } from '../placements.jobs.js';

describe('a household that was expected', () => {
  let test: TestApp;
  let start: LocalDate;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z', background: true });
  });
  // The clock only goes forward: each story begins at nine in the morning, a good while after the one before.
  beforeEach(async () => {
    start = dayFromToday(test, 30);
    await at(0, 9);
  });
  afterAll(() => test.close());

  const day = (days: number) => addDays(start, days);
  const at = async (days: number, hour: number, minute = 0) => {
    const now = new Date(atLondonHour(day(days), hour).getTime() + minute * 60_000).toISOString();
    await test.as(test.cast.administrator).post('/clock', { now }).expect(200);
  };
  const asked = async (id: string) =>
    (await tasksOf(test, id))
      .filter(({ kind }) => kind === 'check-arrival')
      .map(({ organisation_id: team, title, due_on: dueOn, status }) => ({ team, title, dueOn, status }));

  it('is asked about at its provider in the evening, and by those who placed it the next morning', async () => {
    const { id } = await accepted(test, { from: day(2) });
    await at(2, 19, 59);
    expect(await asked(id)).toEqual([]);

    await at(2, 20);
    const evening = {
      team: test.cast.organisations.rowan,
      title: 'Did they arrive?',
      dueOn: day(2),
      status: 'open',
    };
    expect(await asked(id)).toEqual([evening]);

    await at(3, 9);
    expect(await asked(id)).toEqual([
      evening,
      {
        team: test.cast.organisations.blackpool,
        title: 'Find out whether a household has arrived',
        dueOn: day(3),
        status: 'open',
      },
    ]);
  });

  it.each([
    ['arrive', {}, 'done'],
    ['not-arrived', { reason: 'travel-fell-through' }, 'done'],
    ['withdraw', { reason: 'alternative-found' }, 'cancelled'],
    ['decline', { by: 'person', reason: 'chose-another-place' }, 'cancelled'],
  ])('is asked about no longer once somebody can %s', async (name, body, status) => {
    const { id } = await accepted(test);
    await at(1, 10);
    expect((await asked(id)).map((task) => task.status)).toEqual(['open', 'open']);
    await move(test, id, name, name === 'arrive' ? { arrivedAt: day(0) } : body);
    expect((await asked(id)).map((task) => task.status)).toEqual([status, status]);
  });

  it('is not asked about when it has come, nor when it will not', async () => {
    const came = await accepted(test);
    await move(test, came.id, 'arrive', { arrivedAt: day(0) });
    const willNot = await accepted(test);
    await move(test, willNot.id, 'withdraw', { reason: 'circumstances-changed' });
    await at(10, 10);
    expect([...(await asked(came.id)), ...(await asked(willNot.id))]).toEqual([]);
  });

  it('is asked about once, however often and however late the calls come', async () => {
    const { id } = await accepted(test);
    await at(15, 10);
    const again = () =>
      test.app.get(UnitOfWork).asSystem('test', () => test.app.get(PlacementJobs).checkArrival({ placementId: id }));
    await Promise.all([again(), again()]);
    expect(await asked(id)).toHaveLength(2);
  });

  it('may have its reasons, or none that we know; the next offer is theirs all the same', async () => {
    const householdId = await aHousehold(test);
    const known = await accepted(test, { householdId });
    expect(await move(test, known.id, 'not-arrived', { reason: 'not-safe-to-travel' })).toMatchObject({
      status: 'not-arrived',
      endedBy: 'organisation',
      reason: 'not-safe-to-travel',
      newBookingNeeded: true,
    });
    const unknown = await accepted(test, { householdId });
    const response = await test.as(test.cast.rowanManager).post(`/placements/${unknown.id}/not-arrived`).expect(200);
    expect(response.body).toMatchObject({ endedBy: 'provider', reason: 'reason-not-known' });
    const blaming = { reason: 'failed-to-engage' };
    const again = await accepted(test, { householdId });
    await test.as(test.cast.officer).post(`/placements/${again.id}/not-arrived`, blaming).expect(422);
  });
});
