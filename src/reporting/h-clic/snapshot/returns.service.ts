import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import type { UserActor } from '../../../platform/database/actor.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { newId } from '../../../shared/ids.js';
import { Refusal } from '../../../shared/refusal.js';
import { gatherReturn } from '../h-clic.events.js';
import { quarterNamed } from '../quarter.js';
import type { QuarterReturn } from './quarter-return.entity.js';
import { ReturnStore } from './return-store.js';
import { refuseGathering, refuseQuarter, refuseSignOff } from './return.rules.js';
import { type ReturnView, viewOf } from './return.view.js';
import { ScopeQueries } from './scope.queries.js';

/**
 * Gathers a council's cases of a quarter, as often as wanted, and freezes them when it is signed off. The gathering itself is done by the
 * queue, in `gathering.ts`.
 */
@Injectable()
export class Returns {
  constructor(
    private readonly work: UnitOfWork,
    private readonly returns: ReturnStore,
    private readonly scope: ScopeQueries,
    private readonly clock: Clock,
  ) {}

  /** Begins to gather a quarter, or to gather it anew; one that is being gathered goes on. Refusals: `quarter-not-begun`, `quarter-signed-off`. */
  async gather(name: string): Promise<ReturnView | Refusal> {
    const quarter = quarterNamed(name);
    const early = refuseQuarter(quarter, this.clock.today());
    if (early) return early;
    const { organisationId, userId } = this.work.actor as UserActor;
    const fresh = { ...NOTHING_GATHERED, begunAt: this.clock.now(), begunBy: userId };
    const made = { ...fresh, ...quarter, id: newId(), organisationId };
    const found = await this.returns.begun(made);

    const refused = refuseGathering(found);
    if (refused) return refused;

    if (found.id !== made.id && found.status === 'gathering') {
      // Should its last call have been given up, it goes on from where that ended; a call more than it needs does nothing.
      this.work.wake(gatherReturn, { returnId: found.id });
      return viewOf(found);
    }
    await this.returns.forgetCases(found.id);
    const cases = await this.scope.count(found);
    const begun = await this.returns.save(found, { ...fresh, cases });

    this.record('h-clic.gathering-begun', found.id);
    this.work.wake(gatherReturn, { returnId: found.id });

    return viewOf(begun);
  }

  /** Freezes a quarter as it was gathered. Refusals: missing, and those of `refuseSignOff`. */
  async signOff(returnId: string): Promise<ReturnView | Refusal> {
    const found = await this.returns.lock(returnId);
    if (!found) return Refusal.missing();

    const refused = refuseSignOff(found, this.clock.today());
    if (refused) return refused;

    const { userId } = this.work.actor as UserActor;
    const signedOff = await this.returns.save(found, {
      ...{ status: 'signed-off', signedOffAt: this.clock.now(), signedOffBy: userId },
    });

    this.record('h-clic.signed-off', returnId);

    return viewOf(signedOff);
  }

  private record(action: string, subjectId: string): void {
    this.work.record({ action, outcome: 'done', subjectType: 'h-clic-return', subjectId });
  }
}

const NOTHING_GATHERED = {
  status: 'gathering',
  ...{ cases: 0, done: 0, withErrors: 0, withWarnings: 0, reached: null },
  ...{ gatheredAt: null, signedOffAt: null, signedOffBy: null },
} as const satisfies Partial<QuarterReturn>;
