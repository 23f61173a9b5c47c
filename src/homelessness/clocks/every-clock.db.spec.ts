import { inRelief } from '../../../test/factories/applications.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { clockFrom } from '../../law/computed-clock.js';
import type { ClockCode } from '../../law/time-limit.js';
import { TIME_LIMITS } from '../../law/time-limits.js';
import { Clock } from '../../platform/clock/clock.js';
import { TrainingClock } from '../../platform/clock/training-clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import { addDays, type LocalDate, localDate, startOfLondonDay } from '../../shared/local-date.js';
import { isWindow } from '../homelessness.rules.js';
import { CaseClocks, lastDayOriginOf, originOf } from './case-clocks.js';
import { ClockSweep } from './clock-sweep.js';

/** Clocks begin on these days: before each change of the hour, before a leap day, and so that their days fall on bank holidays. */
const BEGIN_ON = ['2026-03-20', '2026-10-16', '2027-12-20', '2028-02-15'].map(localDate);
const CODES = Object.keys(TIME_LIMITS) as ClockCode[];
const BEFORE = [14, 7, 2, 0];

interface Begun {
  readonly id: string;
  readonly code: ClockCode;
  readonly dayOne: LocalDate;
  /** The last day; where the law says "at once", or names no day, the first. */
  readonly due: LocalDate;
}

describe('every clock of the register', () => {
  let test: TestApp;
  let application: { id: string; organisationId: string; ownerId: string };
  const begun: Begun[] = [];

  const system = <T>(work: () => Promise<T>): Promise<T> => test.app.get(UnitOfWork).asSystem('test', work);
  const moveTo = (instant: Date) => test.app.get(TrainingClock).moveTo(instant);
  const sweep = () => system(() => test.app.get(ClockSweep).sweep());
  const clocks = () => test.app.get(CaseClocks);

  const begin = (code: ClockCode, dayOne: LocalDate) =>
    system(async () => {
      const subjectId = newId();
      const started = await clocks().start(application, code, dayOne, subjectId);
      // What is begun twice is begun once.
      expect(await clocks().start(application, code, dayOne, subjectId)).toBeNull();
      if (!started) throw new Error(`${code} did not begin`);
      expect(started.lastDay).toBe(clockFrom(code, dayOne).lastDay);
      return { id: started.id, code, dayOne, due: started.lastDay ?? dayOne };
    });

  /** Days of the policy before the day on which each is due, as far as the clock runs by then. */
  const remindersOf = ({ dayOne, due }: Begun) =>
    BEFORE.map((days) => ({ days, on: addDays(due, -days) })).filter(({ on }) => on >= dayOne);

  // One long walk: each day that matters is swept twice, in the last half hour of the London day before it and in its first half hour.
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    const { id } = await inRelief(test.as(test.cast.officer));
    application = { id, organisationId: test.cast.officer.organisationId, ownerId: test.cast.officer.id };
    const toCome = new Set<LocalDate>(BEGIN_ON);
    for (let day: LocalDate | undefined; (day = [...toCome].sort()[0]); toCome.delete(day)) {
      const midnight = startOfLondonDay(day).getTime();
      const late = new Date(midnight - 30 * 60_000);
      if (late > test.app.get(Clock).now()) {
        await moveTo(late);
        await sweep();
      }
      await moveTo(new Date(midnight + 30 * 60_000));
      if (BEGIN_ON.includes(day)) {
        for (const code of CODES) {
          const clock = await begin(code, day);
          begun.push(clock);
          for (const { on } of remindersOf(clock)) toCome.add(on);
          toCome.add(addDays(clock.due, 1));
        }
      }
      await sweep();
      await sweep();
    }
  }, 300_000);
  afterAll(() => test.close());

  it.each(CODES)('%s reminds on the London days of the policy, each once, and never of another day', async (code) => {
    for (const clock of begun.filter((each) => each.code === code)) {
      const said = await test.rows<{ days: number; on: string }>(
        `select days_before::int as days, reminded_on::text as "on" from homelessness.clock_reminder where clock_id = $1 order by reminded_on`,
        [clock.id],
      );
      expect([clock.dayOne, said]).toEqual([clock.dayOne, remindersOf(clock)]);
    }
  });

  it.each(CODES)('%s has one task, which the event that stops it closes, with the supervisor’s', async (code) => {
    const tasksOf = (clock: Begun) =>
      test.rows<{ status: string; due: string; origin: string }>(
        `select status, due_on::text as due, origin from tasks.task where origin = any ($1) order by origin`,
        [[originOf(clock.id), lastDayOriginOf(clock.id)]],
      );
    for (const [index, clock] of begun.filter((each) => each.code === code).entries()) {
      const { due } = clock;
      const ran = await tasksOf(clock);
      const own = { due, origin: originOf(clock.id) };
      // What a person may do by a day is over with it; what the council has to do by a day stays, and a supervisor is told.
      expect(ran).toEqual(
        isWindow(code) && clockFrom(code, clock.dayOne).lastDay !== null
          ? [{ ...own, status: 'done' }]
          : [
              ...(isWindow(code) ? [] : [{ due, origin: lastDayOriginOf(clock.id), status: 'open' }]),
              { ...own, status: 'open' },
            ].sort((a, b) => (a.origin < b.origin ? -1 : 1)),
      );
      const stopped = index % 2 === 0 ? ('done' as const) : ('cancelled' as const);
      await system(() =>
        stopped === 'done'
          ? clocks().met(application.id, { id: clock.id }, due)
          : clocks().end(application.id, { id: clock.id }),
      );
      expect((await tasksOf(clock)).map(({ status }) => status)).toEqual(
        ran.map(({ status }) => (status === 'open' ? stopped : status)),
      );
    }
  });
});
