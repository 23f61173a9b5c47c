import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { VersionsInTurn } from '../../platform/database/versions-in-turn.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Refusal } from '../../shared/refusal.js';
import { refusePastDay, type SettledVersion } from '../../shared/settled.js';
import type { SettledForKinds } from './task-days.js';

/** One version of what an organisation has settled for its tasks. */
export interface TaskPolicyView extends SettledForKinds, SettledVersion {}

export interface NewTaskPolicy extends SettledForKinds {
  readonly inForceFrom?: LocalDate;
}

/** What holds for one organisation, and under which version. */
export interface HoldingPolicy extends SettledForKinds {
  readonly organisationId: string;
  readonly version: number;
}

/** What a new version leaves as it is. */
export const TASKS_KEEP = 'Work that is due keeps its days.';

const SETTLED = `escalate_after_days as "escalateAfterDays", aim_before_days as "aimBeforeDays", kinds`;
const POLICY = `version, organisation_id as "organisationId", ${SETTLED}, created_by as "begunBy",
  case when isfinite(in_force_from) then in_force_from::text end as "inForceFrom"`;

/** When supervisors see what is not done, and what an office aims for, as each organisation settles it. A task keeps the days it was given. */
@Injectable()
export class TaskPolicies {
  constructor(
    private readonly work: UnitOfWork,
    private readonly turns: VersionsInTurn,
    private readonly clock: Clock,
  ) {}

  /** The versions of the caller's organisation and the one that is nobody's, the latest first. */
  all(): Promise<TaskPolicyView[]> {
    return this.work.query<TaskPolicyView>(`select ${POLICY} from tasks.policy order by version desc`);
  }

  /** What holds today for each of these organisations, whoever asks. */
  async of(organisationIds: readonly string[]): Promise<ReadonlyMap<string, HoldingPolicy>> {
    const held = await this.work.query<HoldingPolicy>(
      `select organisation_id as "organisationId", version, ${SETTLED} from tasks.policies_on($1::uuid[], $2)`,
      [[...new Set(organisationIds)], this.clock.today()],
    );
    return new Map(held.map((policy) => [policy.organisationId, policy]));
  }

  /**
   * Begins a new version for the caller's organisation, in force from today or a later day. `seen`: the latest that the caller has seen.
   * Refusals: `in-the-past`, `begun-meanwhile`.
   */
  async begin({ inForceFrom, ...settled }: NewTaskPolicy, seen?: number): Promise<TaskPolicyView | Refusal> {
    const today = this.clock.today();
    const refused =
      refusePastDay(inForceFrom, today, TASKS_KEEP) ??
      (await this.turns.overtaken('task-policy', seen, () => this.all()));
    if (refused) return refused;

    const { organisationId, userId } = this.work.actor as UserActor;
    const [begun] = await this.work.query<TaskPolicyView>(
      `insert into tasks.policy (organisation_id, escalate_after_days, aim_before_days, kinds, in_force_from, created_by)
       values ($1, $2, $3, $4::jsonb, $5, $6) returning ${POLICY}`,
      [
        ...[organisationId, settled.escalateAfterDays, settled.aimBeforeDays, JSON.stringify(settled.kinds)],
        ...[inForceFrom ?? today, userId],
      ],
    );
    if (!begun) throw new Error('a version of the policy on tasks was not written');

    this.work.record({ action: 'task-policy.begun', outcome: 'done', details: { version: begun.version } });

    return begun;
  }
}
