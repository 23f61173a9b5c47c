import { Injectable } from '@nestjs/common';
import { notYours, worksFor } from '../../accommodation/accommodation.access.js';
import { PremisesQueries } from '../../accommodation/premises/premises.queries.js';
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
import { type Blocker, ClosureChecks } from './closure-checks.js';
import { Closure } from './closure.entity.js';
import type { NewClosure } from './closures.service.js';
import { PremisesClosure } from './premises-closure.entity.js';
import { blamingWords, toBeforeFrom } from '../refusals.js';

export interface ClosedPremises {
  readonly id: string;
  readonly premisesId: string;
  readonly reason: string;
  readonly costBearer: CostBearer;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  /** One of each unit. */
  readonly closures: readonly { readonly id: string; readonly unitId: string }[];
}

/** Closes all units of premises, or none of them, and opens them again together. */
@Injectable()
export class PremisesClosures {
  constructor(
    private readonly work: UnitOfWork,
    private readonly premises: PremisesQueries,
    private readonly units: UnitQueries,
    private readonly time: ClosedTime,
    private readonly checks: ClosureChecks,
    private readonly clock: Clock,
  ) {}

  /** Refusals: `missing`, `not-allowed`, `to-before-from`, `blaming-words`, `no-units`, `premises-not-empty`. */
  async close(premisesId: string, command: NewClosure): Promise<ClosedPremises | Refusal> {
    const premises = await this.premises.one(premisesId);
    if (!premises) return Refusal.missing();
    if (!worksFor(this.work.actor, premises.providerId)) return notYours();
    const { from, to } = command;
    if (to !== null && to <= from) return toBeforeFrom();
    if (blames(command.reason)) return blamingWords();
    const units = await this.units.inPremises(premisesId);
    if (units.length === 0) return noUnits();

    const id = newId();
    const closures = units.map((unit) => ({ id: newId(), unitId: unit.id }));
    await this.keep(id, premisesId, closures, command);
    // Claims wait for each other by unit: in one order, two closings never wait for each other both ways.
    const taken = await this.time.close(closures, { from, to });
    if (taken.length > 0) {
      const theirs = units.filter((unit) => taken.includes(unit.id));
      return notEmpty(await this.checks.blockers(theirs, { from, to }));
    }

    this.record('premises.closed', premisesId, id);
    for (const { unitId } of closures) {
      this.work.publish(unitCloses, { unitId });
      if (to !== null) this.work.publish(unitReopens, { unitId });
    }

    return { id, premisesId, ...command, closures };
  }

  /** Opens them from today, but for units that were opened before. `missing` when there is none of the caller's provider, or it has ended. */
  async end(premisesClosureId: string): Promise<void | Refusal> {
    const now = this.clock.now();
    const [closing] = await this.work.query<{ premisesId: string }>(
      `update availability.premises_closure set ended_at = $2 where id = $1 and ended_at is null
       returning premises_id as "premisesId"`,
      [premisesClosureId, now],
    );
    if (!closing) return Refusal.missing();

    const closures = await this.work.query<{ id: string; unitId: string }>(
      `update availability.closure set ended_at = $2 where premises_closure_id = $1 and ended_at is null
       returning id, unit_id as "unitId"`,
      [premisesClosureId, now],
    );
    await this.time.reopen(closures.sort((a, b) => (a.unitId < b.unitId ? -1 : 1)).map(({ id }) => id));

    this.record('premises.reopened', closing.premisesId, premisesClosureId);
    for (const { unitId } of closures) this.work.publish(unitReopens, { unitId });
  }

  private async keep(
    id: string,
    premisesId: string,
    closures: ClosedPremises['closures'],
    { reason, costBearer, from, to }: NewClosure,
  ): Promise<void> {
    const { actor } = this.work;
    const said = {
      ...{ reason, costBearer, fromDay: from, toDay: to, endedAt: null, createdAt: this.clock.now() },
      createdBy: actor.kind === 'user' ? actor.userId : null,
    };
    await this.work.manager.insert(PremisesClosure, { id, premisesId, ...said });
    await this.work.manager.insert(
      Closure,
      closures.map((closure) => ({ ...closure, ...said, premisesClosureId: id })),
    );
  }

  private record(action: string, premisesId: string, premisesClosureId: string): void {
    this.work.record({
      action,
      outcome: 'done',
      subjectType: 'premises',
      subjectId: premisesId,
      details: { premisesClosureId },
    });
  }
}

function notEmpty(blockedBy: readonly Blocker[]): Refusal {
  return Refusal.clash(
    'premises-not-empty',
    'Somebody lives in some of the units, or they are held, being made ready or closed in that time. Choose other days, or arrange moves first.',
    { blockedBy },
  );
}

function noUnits(): Refusal {
  return Refusal.rule('no-units', 'These premises have no unit that could be closed. Add their units first.');
}
