// @ts-nocheck
import { BLACKPOOL } from '../../test/factories/applications.js';
import { recorded } from '../../test/factories/households.js';
import { startTestApp, type TestApp } from '../../test/support/test-app.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { localDate } from '../shared/local-date.js';
import { isRefusal, type Refusal } from '../shared/refusal.js';
import { Applications } from './applications/applications.service.js';
import { Decisions } from './decisions/decisions.service.js';

const DAY = localDate('2026-03-10');

describe('a replay of what happened', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('takes and decides applications as the system, each step at its own instant, for the council they are made to', async () => {
    const household = await recorded(test.as(test.cast.officer));
    const step = <T>(work: () => Promise<T | Refusal>): Promise<T> =>
      test.app.get(Clock).at(new Date('2026-03-10T10:00:00Z'), () =>
        test.app.get(UnitOfWork).asSystem('replay', async () => {
          const result = await work();
          if (isRefusal(result)) throw new Error(result.code);
          return result;
        }),
      );

    const { id } = await step(() =>
      test.app.get(Applications).create({
        householdId: household.id,
        authorityCode: BLACKPOOL,
        approachedOn: DAY,
        channel: 'phone',
        lossOfHomeReason: 'domestic-abuse',
      }),
    );
    for (const [question, outcome] of [
      ['eligibility', 'eligible'],
      ['homelessness', 'homeless'],
    ] as const) {
      const command = { question, outcome, reasons: 'As it was.', decidedOn: DAY };
      await step(() => test.app.get(Decisions).decide(id, command));
    }

    const { body } = await test.as(test.cast.officer).get(`/applications/${id}`).expect(200);
    expect(body).toMatchObject({
      helpTrack: 'relief',
      decisions: [{ decidedBy: null }, { decidedBy: null }],
      duties: [{ startedOn: '2026-03-10', lastDay: '2026-05-04', endedOn: null }],
    });
  });
});
