import { Injectable } from '@nestjs/common';
import { notYours, worksFor } from '../../accommodation/accommodation.access.js';
import { UnitQueries } from '../../accommodation/units/unit.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import { blames } from '../../shared/kind-words.js';
import type { LocalDate } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import type { CostBearer } from '../availability.codes.js';
import { unitCloses, unitReopens } from '../availability.events.js';
import { ClosedTime } from './closed-time.js';
import { Closure } from './closure.entity.js';
import { type ClosureOfUnit, ClosureQueries, type ListedClosure } from './closure.queries.js';
import { Ledger } from '../ledger/ledger.js';
import { blamingWords, notAvailable, toBeforeFrom } from '../refusals.js';

export interface NewClosure {
  readonly reason: string;
  readonly costBearer: CostBearer;
  readonly from: LocalDate;
  /** The day it is back in use; null while that is not known. */
  readonly to: LocalDate | null;
}

/** Takes units out of use and puts them back. Their time goes through the ledger like a household's. */
@Injectable()
export class Closures {
  constructor(
    private readonly work: UnitOfWork,
    private readonly units: UnitQueries,
    private readonly ledger: Ledger,
    private readonly time: ClosedTime,
    private readonly queries: ClosureQueries,
    private readonly clock: Clock,
  ) {}

  /** Closes a unit of the caller's own provider. Refusals: `missing`, `not-allowed`, `to-before-from`, `blaming-words`, `unit-not-available`. */
  async close(unitId: string, command: NewClosure): Promise<ListedClosure | Refusal> {
    const unit = await this.units.placeable(unitId);
    if (!unit) return Refusal.missing();
    if (!worksFor(this.work.actor, unit.providerId)) return notYours();
    const { reason, costBearer, from, to } = command;
    if (to !== null && to <= from) return toBeforeFrom();
    if (blames(reason)) return blamingWords();

    const id = newId();
    const { actor } = this.work;
    await this.work.manager.insert(Closure, {
      id,
      unitId,
      reason,
      costBearer,
      fromDay: from,
      toDay: to,
      endedAt: null,
      createdAt: this.clock.now(),
      createdBy: actor.kind === 'user' ? actor.userId : null,
      premisesClosureId: null,
    });
    if (!(await this.ledger.closeUnit(unitId, id, { from, to }))) return notAvailable();

    this.record('unit.closed', unitId, id);
    this.work.publish(unitCloses, { unitId });
    if (to !== null) this.work.publish(unitReopens, { unitId });

    return { id, unitId, reason, costBearer, from, to };
  }

  /**
   * Moves the day on which the unit is back; null while that is not known. Refusals: `missing` when there is no such closure of the
   * caller's provider, or it has ended; `to-before-from`, `unit-not-available`.
   */
  async moveEnd(closureId: string, to: LocalDate | null): Promise<ListedClosure | Refusal> {
    const [closure] = await this.work.query<ListedClosure>(
      `select id, unit_id as "unitId", reason, cost_bearer as "costBearer", from_day::text as "from"
         from availability.closure where id = $1 and ended_at is null for update`,
      [closureId],
    );
    if (!closure) return Refusal.missing();

    if (to !== null && to <= closure.from) return toBeforeFrom();

    if (!(await this.time.moveEnd(closureId, to))) return notAvailable();
    await this.work.query('update availability.closure set to_day = $2 where id = $1', [closureId, to]);

    this.record('unit.closure-moved', closure.unitId, closureId);
    if (to !== null) this.work.publish(unitReopens, { unitId: closure.unitId });

    return { ...closure, to };
  }

  /** Ends a closure: from today the unit can be used. `missing` when there is none of the caller's provider, or it has ended already. */
  async end(closureId: string): Promise<void | Refusal> {
    const [closure] = await this.work.query<{ unitId: string }>(
      'update availability.closure set ended_at = $2 where id = $1 and ended_at is null returning unit_id as "unitId"',
      [closureId, this.clock.now()],
    );
    if (!closure) return Refusal.missing();

    await this.ledger.reopenUnit(closureId);

    this.record('unit.reopened', closure.unitId, closureId);
    this.work.publish(unitReopens, { unitId: closure.unitId });
  }

  /** A unit's closures, the latest first; one more than `limit`. Refusals: `missing`, `not-allowed`. */
  async ofUnit(
    unitId: string,
    page: { after: readonly string[] | null; limit: number },
  ): Promise<ClosureOfUnit[] | Refusal> {
    const unit = await this.units.placeable(unitId);
    if (!unit) return Refusal.missing();
    if (!worksFor(this.work.actor, unit.providerId)) return notYours();
    return this.queries.ofUnit(unitId, page);
  }

  private record(action: string, unitId: string, closureId: string): void {
    this.work.record({ action, outcome: 'done', subjectType: 'unit', subjectId: unitId, details: { closureId } });
  }
}
