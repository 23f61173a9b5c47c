import { Clock } from '../../src/platform/clock/clock.js';
import { TrainingClock } from '../../src/platform/clock/training-clock.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { MonthsQueries } from '../../src/reporting/months.queries.js';
import { replayYear } from '../../src/seed/year/replay-year.js';
import { localDate } from '../../src/shared/local-date.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

/** The evaluation's year has 366; a run of all tests lives through all of its days with fewer. */
const HOUSEHOLDS = Number(process.env['YEAR_HOUSEHOLDS'] ?? 24);
const LIMIT_MS = 300_000 + HOUSEHOLDS * 10_000;
const FROM = localDate('2025-03-10');
const TO = localDate('2026-03-10');
const SILENT = { begin: () => undefined, reached: () => undefined, end: () => undefined };

// Promise 4, of a whole year: households come, are placed, moved, handed over and leave for homes of their own, and nobody's support
// has stopped for a day, counted from the day on which the need was known.
describe(`a year of ${HOUSEHOLDS} households`, () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: `${FROM}T09:00:00Z`, lancashire: 'evaluation1' });
    await test.app.get(TrainingClock).moveTo(new Date(`${TO}T09:00:00Z`));
    await replayYear(test.app, SILENT, HOUSEHOLDS);
  }, LIMIT_MS);
  afterAll(() => test.close());

  it('has moves, hand-overs and support in it, of which the figure is taken', async () => {
    expect(test.app.get(Clock).today()).toBe(TO);
    const [lived] = await test.rows<Record<string, number>>(
      `select (select count(*)::int from support.package) as packages,
              (select count(*)::int from support.handover where status = 'acknowledged') as handovers,
              (select count(*)::int from placements.placement where transferred_from is not null) as moves,
              (select count(*)::int from move_on.tenancy) as tenancies`,
    );
    expect(Object.entries(lived ?? {}).filter(([, count]) => count === 0)).toEqual([]);
  });

  it('has 0 support-gap days', async () => {
    const gapDays = await test.app
      .get(UnitOfWork)
      .asSystem('test', () => test.app.get(MonthsQueries).supportGapDays(FROM, TO));
    expect(gapDays).toBe(0);
  });

  it('is a year in which people did their work: at its end nothing has been due for more than a fortnight', async () => {
    const old = await test.rows(
      `select kind, due_on from tasks.task where status = 'open' and due_on < $1::date - 14`,
      [TO],
    );
    expect(old).toEqual([]);
    const [gone] = await test.rows<{ count: number }>(
      `select count(*)::int from homelessness.notice where status = 'issued'`,
    );
    expect(gone?.count).toBeGreaterThan(3 * HOUSEHOLDS);
  });

  it('says so to those who hold support together', async () => {
    const session = { email: 'coordinator@complex-needs.example', password: 'evaluation1' };
    const { token } = (await test.as(null).post('/sessions', session).expect(201)).body as { token: string };
    const { body } = await test
      .as({ ...test.cast.coordinator, token })
      .get(`/reports/support-gaps?from=${FROM}&to=${TO}&by=provider`)
      .expect(200);
    expect(body.total).toMatchObject({ gapDays: 0, peopleWithGap: 0 });
    expect(body.total.days).toBeGreaterThan(365);
  });
});
