import { Injectable } from '@nestjs/common';
import { notYours, worksFor } from '../accommodation/accommodation.access.js';
import { UnitQueries } from '../accommodation/unit.queries.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { newId } from '../shared/ids.js';
import { blames } from '../shared/kind-words.js';
import type { LocalDate } from '../shared/local-date.js';
import { Refusal } from '../shared/refusal.js';
import type { CostBearer } from './availability.codes.js';
import { Closure } from './closure.entity.js';
import { Ledger } from './ledger.js';
import { toBeforeFrom } from './refusals.js';

export interface NewClosure {
  readonly reason: string;
  readonly costBearer: CostBearer;
  readonly from: LocalDate;
  /** The day it is back in use; null while that is not known. */
  readonly to: LocalDate | null;
}

export interface ListedClosure {
  readonly id: string;
  readonly unitId: string;
  readonly reason: string;
  readonly costBearer: CostBearer;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** Takes units out of use and puts them back. Their time goes through the ledger like a household's. */
@Injectable()
export class Closures {
  constructor(
    private readonly work: UnitOfWork,
    private readonly units: UnitQueries,
    private readonly ledger: Ledger,
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
    });
    if (!(await this.ledger.closeUnit(unitId, id, { from, to }))) return notAvailable();

    this.record('unit.closed', unitId, id);

    return { id, unitId, reason, costBearer, from, to };
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
  }

  private record(action: string, unitId: string, closureId: string): void {
    this.work.record({ action, outcome: 'done', subjectType: 'unit', subjectId: unitId, details: { closureId } });
  }
}

function notAvailable(): Refusal {
  return Refusal.clash(
    'unit-not-available',
    'Somebody lives there, or it is held, being made ready or closed in that time. Choose other days, or arrange a move first.',
  );
}

function blamingWords(): Refusal {
  return Refusal.rule('blaming-words', 'A reason never puts the blame on a person.', [
    { field: 'reason', code: 'blaming-words', message: 'Say what happened to the unit.' },
  ]);
}
