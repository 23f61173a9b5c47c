import type { INestApplicationContext } from '@nestjs/common';
import { MoveOnPlans } from '../../move-on/plans/plans.service.js';
import { Tenancies } from '../../move-on/tenancies/tenancies.service.js';
import type { UserActor } from '../../platform/database/actor.js';
import { addDays, type LocalDate } from '../../shared/local-date.js';
import { TaskQueries } from '../../tasks/task.queries.js';
import { Tasks } from '../../tasks/tasks.service.js';
import { granted, type Players } from './players.js';
import { ORDER, type Schedule } from './schedule.js';

const WEEKS_OF_PLANNING = 4;
const STEPS_LOOKED_AT_AFTER_DAYS = [7, 14, 21, 28, 35, 42, 49, 56];
const CHECKED_AFTER_DAYS = [13, 41, 90, 181, 363];
const A_FEW_DAYS = 7;
const ONE_IN = 6;

/** How an officer helps one household of the replayed year into a council home, and asks afterwards how it goes there. */
export class MovingOn {
  constructor(
    private readonly app: INestApplicationContext,
    private readonly players: Players,
    private readonly schedule: Schedule,
    private readonly officer: UserActor,
    private readonly seed: number,
  ) {}

  /** Plans ahead of the day of the move, where the stay is long enough for it. */
  planFor(householdId: string, movesOn: LocalDate, since: LocalDate): void {
    const day = addDays(movesOn, -7 * WEEKS_OF_PLANNING);
    if (day <= since) return;
    this.schedule.add(day, ORDER.support, async (instant) => {
      const plan = granted(
        await this.players.as(this.officer, instant, () =>
          this.app.get(MoveOnPlans).open({ householdId, targetDate: movesOn, preferredTenures: ['secure-lifetime'] }),
        ),
      );
      for (const days of STEPS_LOOKED_AT_AFTER_DAYS) this.doneLater(addDays(day, days), plan.id, {});
    });
  }

  /** The tenancy begins; the checks on it are made when they are due. The caller acts as the officer. */
  async moveIn(householdId: string, day: LocalDate): Promise<void> {
    const tenancy = granted(
      await this.app.get(Tenancies).create({
        householdId,
        landlordProviderId: this.officer.organisationId,
        tenure: 'secure-lifetime',
        startsOn: day,
        connectedWithAbuse: true,
      }),
    );
    const result = this.seed % ONE_IN === 0 ? 'some-worries' : 'settled';
    for (const days of CHECKED_AFTER_DAYS) this.doneLater(addDays(day, days), tenancy.id, { result });
  }

  /** What is due about this by then, or within a few days, is done. */
  private doneLater(day: LocalDate, subjectId: string, as: { result?: string }): void {
    const dueBefore = addDays(day, A_FEW_DAYS);
    const filter = { status: 'open', subjectId, dueBefore, after: null, limit: 50 } as const;
    this.schedule.add(day, ORDER.support, async (instant) => {
      await this.players.as(this.officer, instant, async () => {
        for (const { id } of await this.app.get(TaskQueries).list(filter))
          granted(await this.app.get(Tasks).complete(id, as));
      });
    });
  }
}
