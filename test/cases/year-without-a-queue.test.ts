import fc from 'fast-check';
import { TrainingClock } from '../../src/platform/clock/training-clock.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { DailyCalls } from '../../src/platform/outbox/daily-calls.js';
import { DueWork } from '../../src/seed/year/due-work.js';
import { addDays, localDate, type LocalDate, startOfLondonDay } from '../../src/shared/local-date.js';
import { anotherReason, answer, applied } from '../factories/applications.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

/** `npm run test:year` runs ten years of 52 weeks; a run of all tests, a season. */
const YEARS = Number(process.env['YEARS'] ?? 1);
const WEEKS = process.env['YEARS'] === undefined ? 16 : 52;
const LIMIT_MS = 120_000 + YEARS * WEEKS * 10_000;
const BEGINNING = localDate('2026-03-10');

interface Year {
  /** For each week whether the queue ran. */
  readonly queueRan: readonly boolean[];
  /** For each week how far its case is taken. */
  readonly taken: readonly number[];
}

const anyYear: fc.Arbitrary<Year> = fc.record({
  queueRan: fc.array(fc.boolean(), { minLength: WEEKS, maxLength: WEEKS }),
  taken: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: WEEKS, maxLength: WEEKS }),
});

// One council lives through the same weeks twice: once with the queue at work on every day, once with the queue stopped for whole weeks.
// What is left on the last day must be the same, whoever did it and whenever they got round to it.
describe(`${YEARS} times ${WEEKS} weeks, with and without a queue`, () => {
  it(
    'end with the same duties, clocks, letters and open tasks',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyYear, async (year) => {
          const always = await lived({ ...year, queueRan: year.queueRan.map(() => true) });
          expect(always.tasks.length).toBeGreaterThan(0);
          expect(await lived(year)).toEqual(always);
        }),
        { numRuns: YEARS, endOnFailure: true },
      );
    },
    LIMIT_MS,
  );
});

async function lived({ queueRan, taken }: Year) {
  const test = await startTestApp({ clockStart: `${BEGINNING}T09:00:00Z` });
  try {
    await test.app.get(UnitOfWork).asSystem('test', () => test.app.get(DailyCalls).follow('homelessness.sweep-clocks'));
    const due = new DueWork(test.app);
    for (const [week, ran] of queueRan.entries()) {
      const monday = addDays(BEGINNING, week * 7);
      await moveTo(test, monday);
      await aCase(test, monday, taken[week] ?? 0);
      if (!ran) continue;
      for (let day = 0; day < 7; day++) {
        const now = await moveTo(test, addDays(monday, day));
        await due.upTo(now);
      }
    }
    await due.upTo(await moveTo(test, addDays(BEGINNING, queueRan.length * 7)));
    return await whatIsLeft(test);
  } finally {
    await test.close();
  }
}

/** Nine in the morning of a day, from which on it is that day. */
async function moveTo(test: TestApp, day: LocalDate): Promise<Date> {
  const now = new Date(startOfLondonDay(day).getTime() + 9 * 3_600_000);
  await test.app.get(TrainingClock).moveTo(now);
  return now;
}

/** An application with as many of its questions answered as `taken` says, every other one of somebody who has fled. */
async function aCase(test: TestApp, on: LocalDate, taken: number): Promise<void> {
  const officer = test.as(test.cast.officer);
  const { id } = await applied(officer, { approachedOn: on, ...(taken % 2 === 0 ? {} : anotherReason()) });
  const answers = [
    answer('eligibility', 'eligible', { decidedOn: on }),
    answer('homelessness', 'homeless', { decidedOn: on }),
    answer('priority-need', 'in-priority-need', { decidedOn: on }),
  ];
  for (const body of answers.slice(0, taken)) await officer.post(`/applications/${id}/decisions`, body).expect(201);
  if (taken < 4) return;
  const end = { duty: 'relief', ground: 'RL-f', endedOn: on, reasons: 'Withdrawn.' };
  await officer.post(`/applications/${id}/duties/end`, end).expect(200);
}

/**
 * All that matters of every case, by the day on which it was opened; without ids, and without who was told in the meantime: while nothing ran
 * nobody was reminded, and a supervisor was not troubled with what has been settled since.
 */
async function whatIsLeft(test: TestApp) {
  const of = async (columns: string, from: string) => {
    const rows = await test.rows(`select a.approached_on::text as opened, ${columns} from ${from}`);
    return rows.map((row) => Object.values(row).join(' ')).sort();
  };
  const application = 'homelessness.application a';
  return {
    cases: await of('a.help_track, a.accommodation_track, a.channel', application),
    duties: await of(
      `d.duty, d.started_on::text, coalesce(d.ended_on::text, ''), d.end_ground, d.late`,
      `${application} join homelessness.duty d on d.application_id = a.id`,
    ),
    clocks: await of(
      'c.clock, c.day_one::text, c.status, c.last_day::text, c.reminder_policy',
      `${application} join homelessness.clock c on c.application_id = a.id`,
    ),
    letters: await of(
      `n.notice, n.status, coalesce(n.due_on::text, '')`,
      `${application} join homelessness.notice n on n.application_id = a.id`,
    ),
    tasks: await of(
      `t.kind, t.due_on::text, t.status, t.title, case t.status when 'open' then t.escalation_level end as level`,
      `${application} join tasks.task t on t.subject_id = a.id and (t.status = 'open' or t.kind <> 'statutory-day-at-risk')`,
    ),
  };
}
