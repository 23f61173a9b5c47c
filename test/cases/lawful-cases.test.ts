import fc from 'fast-check';
import { ClockSweep } from '../../src/homelessness/clocks/clock-sweep.js';
import { Clock } from '../../src/platform/clock/clock.js';
import { TrainingClock } from '../../src/platform/clock/training-clock.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { addDays, startOfLondonDay } from '../../src/shared/local-date.js';
import { anotherReason, applied } from '../factories/applications.js';
import { aHousingOffer } from '../factories/housing-offers.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { type Act, anyCase, ordinaryCase } from './any-case.js';
import { unlawfulIn } from './unlawful-states.js';

/** `npm run test:properties` asks for ten thousand runs of everything: two hundred cases. */
const CASES = Math.ceil(Number(process.env['PROPERTY_RUNS'] ?? 600) / 50);
const LIMIT_MS = 60_000 + CASES * 10_000;

// Done, or refused as a command may be; anything else is a fault of ours.
const EXPECTED = [200, 201, 409, 422];

describe(`${CASES} cases on which everything is tried, in any order and late`, () => {
  let test: TestApp;
  const done = new Map<string, number>();
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  it(
    'never come to a state that the law does not know',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyCase, async ({ fled, acts }) => {
          const overrides = { approachedOn: today(), ...(fled ? {} : anotherReason()) };
          const { id } = await applied(test.as(test.cast.officer), overrides);
          for (const act of acts) {
            await tryOut(id, act);
            await test.as(test.cast.officer).get(`/applications/${id}`).expect(200);
            expect(await unlawfulIn(test, id, today())).toEqual([]);
          }
        }),
        { numRuns: CASES, endOnFailure: true, examples: [[ordinaryCase]] },
      );
      expect([...done.keys()]).toEqual(expect.arrayContaining(['decide', 'end', 'wait', 'sweep']));
    },
    LIMIT_MS,
  );

  const today = () => test.app.get(Clock).today();

  async function tryOut(id: string, act: Act): Promise<void> {
    const status = await statusOf(id, act);
    expect(EXPECTED).toContain(status);
    if (status < 300) done.set(act.kind, (done.get(act.kind) ?? 0) + 1);
  }

  async function statusOf(id: string, act: Act): Promise<number> {
    const officer = test.as(test.cast.officer);
    switch (act.kind) {
      case 'decide': {
        const { kind: _, agreed, daysAgo, ...answer } = act;
        const dated = { ...answer, decidedOn: addDays(today(), -daysAgo), reasons: 'As recorded.' };
        const body = agreed ? { ...dated, secondOfficerId: test.cast.supervisor.id } : dated;
        return (await officer.post(`/applications/${id}/decisions`, body)).status;
      }
      case 'end': {
        const { kind: _, agreed, daysAgo, ...ending } = act;
        const facts = agreed ? { ...act.facts, supervisorId: test.cast.supervisor.id } : act.facts;
        const body = { ...ending, facts, endedOn: addDays(today(), -daysAgo), reasons: 'As recorded.' };
        return (await officer.post(`/applications/${id}/duties/end`, body)).status;
      }
      case 'offer': {
        const made = await officer.post(`/applications/${id}/offers`, aHousingOffer({ kind: act.offer }));
        if (made.status !== 201 || !act.answer) return made.status;
        const [letter] = await test.rows<{ id: string }>('select id from homelessness.notice where subject_id = $1', [
          made.body.id,
        ]);
        await officer.post(`/applications/${id}/notices/${letter!.id}/issue`, { issuedOn: today() }).expect(200);
        const body = { answer: act.answer, answeredOn: today() };
        return (await officer.post(`/applications/${id}/offers/${made.body.id}/answer`, body)).status;
      }
      case 'wait': {
        const then = startOfLondonDay(addDays(today(), act.days));
        await test.app.get(TrainingClock).moveTo(new Date(then.getTime() + 9 * 3_600_000));
        return 200;
      }
      case 'sweep':
        await test.app.get(UnitOfWork).asSystem('test', () => test.app.get(ClockSweep).sweep());
        return 200;
    }
  }
});
