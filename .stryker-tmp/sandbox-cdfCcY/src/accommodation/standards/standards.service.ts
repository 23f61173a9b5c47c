// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { PremisesLock } from '../premises/premises-lock.js';
import { StandardsCheck } from './standards-check.entity.js';
import type { RecordedCheck } from './standards.queries.js';
import { type CheckFacts, type CheckStatus, refuseCheck, statusOf } from './standards.rules.js';
import { MissingChecks } from './missing-checks.js';
import { StandardsTasks } from './standards-tasks.js';
import { Unit } from '../units/unit.entity.js';

export interface NewCheck extends CheckFacts {
  /** Left out: of the whole premises. */
  readonly unitId?: string;
}

/** A check as it is answered. */
export type CheckView = Omit<RecordedCheck, 'providerId'> & { readonly status: CheckStatus };

/** Records safety checks. The database keeps the day on which each unit is out of date, and matching reads it. */
@Injectable()
export class Standards {
  constructor(
    private readonly work: UnitOfWork,
    private readonly premises: PremisesLock,
    private readonly tasks: StandardsTasks,
    private readonly missing: MissingChecks,
    private readonly clock: Clock,
  ) {}

  /**
   * Records a check of premises or of one unit there. Refusals: `missing`, `not-allowed`, `in-the-future`, `last-day-needed`,
   * `before-the-check`, `holds-too-long`, `unit-elsewhere`.
   */
  async record(premisesId: string, { unitId, ...facts }: NewCheck): Promise<CheckView | Refusal> {
    const premises = await this.premises.take(premisesId);
    if (isRefusal(premises)) return premises;

    const refusal = refuseCheck(facts, this.clock.today());
    if (refusal) return refusal;
    if (unitId !== undefined && !(await this.hasUnit(premisesId, unitId))) return unitElsewhere();

    const { actor } = this.work;
    const check: RecordedCheck = {
      id: newId(),
      premisesId,
      providerId: premises.providerId,
      unitId: unitId ?? null,
      ...facts,
      recordedBy: actor.kind === 'user' ? actor.userId : null,
      recordedAt: this.clock.now(),
    };
    await this.work.manager.insert(StandardsCheck, check);
    await this.tasks.follow(check);
    await this.missing.look(check.providerId, premisesId);

    this.work.record({
      action: 'standards.checked',
      outcome: 'done',
      subjectType: 'premises',
      subjectId: premisesId,
      details: { checkId: check.id, unitId: check.unitId, kind: check.kind, result: check.result },
    });

    const { providerId: _, ...view } = check;
    return { ...view, status: statusOf(check, this.clock.today()) };
  }

  private hasUnit(premisesId: string, unitId: string): Promise<boolean> {
    return this.work.manager.existsBy(Unit, { id: unitId, premisesId });
  }
}

function unitElsewhere(): Refusal {
  return Refusal.rule('unit-elsewhere', 'There is no such unit in these premises.', [
    {
      field: 'unitId',
      code: 'unit-elsewhere',
      message: 'Choose a unit of these premises, or leave it out for all of them.',
    },
  ]);
}
