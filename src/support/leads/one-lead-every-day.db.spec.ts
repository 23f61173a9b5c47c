import fc from 'fast-check';
import { anActivePackage, aUnit, movedInto, movedOut, type OpenPackage } from '../../../test/factories/support.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { addDays, type LocalDate, startOfLondonDay } from '../../shared/local-date.js';
import { isRefusal } from '../../shared/refusal.js';
import { Handovers } from '../handovers/handovers.service.js';
import { Closings } from '../packages/closings.service.js';
import { Covers } from './covers.service.js';
import { Leavers } from './leavers.service.js';
import { SupportQueries } from '../support.queries.js';

// The product's fourth promise: a support package survives every move, with exactly one lead on every day from start to close.

type Step =
  | { readonly what: 'offer'; readonly to: number }
  | { readonly what: 'answer'; readonly as: 'acknowledge' | 'withdraw' }
  | { readonly what: 'wait'; readonly days: number }
  | { readonly what: 'move-house' }
  | { readonly what: 'leave-with-nowhere-to-go' }
  | { readonly what: 'share-ends' }
  | { readonly what: 'cover'; readonly by: number; readonly days: number }
  | { readonly what: 'lead-leaves' };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ what: fc.constant('offer' as const), to: fc.nat({ max: 4 }) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant('answer' as const),
      as: fc.constantFrom('acknowledge' as const, 'acknowledge' as const, 'withdraw' as const),
    }),
  },
  { weight: 4, arbitrary: fc.record({ what: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 40 }) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('move-house' as const) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('leave-with-nowhere-to-go' as const) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('share-ends' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('cover' as const),
      by: fc.nat({ max: 4 }),
      days: fc.integer({ min: 0, max: 30 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('lead-leaves' as const) }) },
);

/** What ought to be true: who leads on each day so far, told by the last hand-over of that day. */
class Story {
  readonly leads = new Map<LocalDate, string>();
  waiting: { readonly handoverId: string; readonly to: string } | null = null;

  constructor(
    public today: LocalDate,
    public lead: string,
  ) {
    this.leads.set(today, lead);
  }

  pass(to: string): void {
    this.lead = to;
    this.leads.set(this.today, to);
  }

  wait(days: number): void {
    for (let n = 0; n < days; n++) {
      this.today = addDays(this.today, 1);
      this.leads.set(this.today, this.lead);
    }
  }
}

describe('one lead on every day', () => {
  let test: TestApp;
  let unit: string;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    unit = await aUnit(test);
  });
  afterAll(() => test.close());

  const onDay = <T>(day: LocalDate, work: () => Promise<T>): Promise<T> =>
    test.app.get(Clock).at(startOfLondonDay(day), () => test.app.get(UnitOfWork).asSystem('test', work));

  const live = async (step: Step, { id, household }: OpenPackage, story: Story, workers: readonly string[]) => {
    if (step.what === 'wait') return story.wait(step.days);
    if (step.what === 'move-house') return movedInto(test, household.id, unit, story.today);
    if (step.what === 'leave-with-nowhere-to-go') return movedOut(test, household.id, story.today);
    if (step.what === 'share-ends') {
      await test.rows('update people.household_share set ended_at = now() where household_id = $1', [household.id]);
    } else if (step.what === 'cover') {
      const days = { from: story.today, to: addDays(story.today, step.days) };
      await onDay<unknown>(story.today, () =>
        test.app.get(Covers).arrange(id, { userId: workers[step.by] as string, ...days }),
      );
    } else if (step.what === 'lead-leaves') {
      const toUserId = beside(story.lead);
      const left = await onDay<unknown>(story.today, () => test.app.get(Leavers).leave(story.lead, { toUserId }));
      expect(isRefusal(left)).toBe(false);
      // They come back, so that the next story has the same workers.
      await test.rows('update access.app_user set active = true where id = $1', [story.lead]);
      if (story.waiting?.to === story.lead) story.waiting = null;
      story.pass(toUserId);
    } else if (step.what === 'offer') {
      const to = workers[step.to] as string;
      const offered = await onDay(story.today, () =>
        test.app.get(Handovers).offer(id, { toUserId: to, note: 'Yours?' }),
      );
      expect(isRefusal(offered)).toBe(story.waiting !== null || to === story.lead);
      if (!isRefusal(offered)) story.waiting = { handoverId: offered.id, to };
    } else if (step.what === 'answer' && story.waiting) {
      const { handoverId, to } = story.waiting;
      const answer = await onDay<unknown>(story.today, () => test.app.get(Handovers)[step.as](id, handoverId));
      expect(isRefusal(answer)).toBe(false);
      if (step.as === 'acknowledge') story.pass(to);
      story.waiting = null;
    }
  };

  /** A colleague in the same organisation. */
  const beside = (userId: string): string => {
    const { supportWorker, coordinator, rowanWorker, rowanManager, officer, otherOfficer } = test.cast;
    const pairs = [
      [supportWorker, coordinator],
      [rowanWorker, rowanManager],
      [officer, otherOfficer],
    ] as const;
    const [one, other] = pairs.find((pair) => pair.some(({ id }) => id === userId)) ?? [];
    return (one?.id === userId ? other?.id : one?.id) ?? '';
  };

  const leadsByDay = (packageId: string, from: LocalDate, to: LocalDate) =>
    test.rows<{ day: string; leads: string[] }>(
      `select d::date as day,
              array(select l.user_id from support.lead_professional l where l.package_id = $1 and l.during @> d::date) as leads
         from generate_series($2::date, $3::date, '1 day') d order by d`,
      [packageId, from, to],
    );

  it('holds after any sequence of hand-overs, answers, covers, leavers, moves and days', async () => {
    const { supportWorker, coordinator, rowanWorker, rowanManager, officer } = test.cast;
    const workers = [supportWorker, coordinator, rowanWorker, rowanManager, officer].map(({ id }) => id);

    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 3, maxLength: 14 }), async (steps) => {
        const open = await anActivePackage(test);
        const first = open.startsOn as LocalDate;
        const story = new Story(first, supportWorker.id);
        for (const step of steps) await live(step, open, story, workers);

        const last = story.today;
        const closing = { closedOn: last, reason: 'aims-met', outcomes: [{ code: 'wellbeing', result: 'better' }] };
        expect(isRefusal(await onDay(last, () => test.app.get(Closings).close(open.id, closing)))).toBe(false);

        const dayAfter = addDays(last, 1);
        expect(await leadsByDay(open.id, first, dayAfter)).toEqual([
          ...[...story.leads].map(([day, lead]) => ({ day, leads: [lead] })),
          { day: dayAfter, leads: [] },
        ]);
        const gaps = await onDay(last, () => test.app.get(SupportQueries).gapDays(addDays(first, -10), dayAfter));
        expect(gaps).toEqual([]);
      }),
      { numRuns: Math.ceil(Number(process.env['PROPERTY_RUNS'] ?? 100) / 4) },
    );
  });
});
