import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { VersionsInTurn } from '../../platform/database/versions-in-turn.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Refusal } from '../../shared/refusal.js';
import { refusePastDay, type SettledVersion } from '../../shared/settled.js';
import type { StepTemplate } from '../steps/step.rules.js';
import { refuseSteps } from './policy.rules.js';

/** One version of what an organisation has settled for moving on. */
export interface MoveOnPolicyView extends SettledVersion {
  /** Each stands below the steps that it waits for. */
  readonly steps: readonly StepTemplate[];
  /** After how many weeks somebody asks how a tenancy goes. */
  readonly sustainmentWeeks: readonly number[];
}

export interface NewMoveOnPolicy {
  /** As they were when not given. */
  readonly steps?: readonly StepTemplate[];
  readonly sustainmentWeeks?: readonly number[];
  readonly inForceFrom?: LocalDate;
}

/** What a new version leaves as it is. */
export const PLANS_KEEP = 'A plan keeps the steps it was made with, and a tenancy its checks.';

const POLICY = `version, organisation_id as "organisationId", steps, sustainment_weeks as "sustainmentWeeks",
  created_by as "begunBy",
  case when isfinite(in_force_from) then in_force_from::text end as "inForceFrom"`;

/**
 * What a move takes and when a tenancy is asked about, as each organisation settles it. A plan keeps the steps it was made with, and a
 * tenancy its checks.
 */
@Injectable()
export class MoveOnPolicies {
  constructor(
    private readonly work: UnitOfWork,
    private readonly turns: VersionsInTurn,
    private readonly clock: Clock,
  ) {}

  /** The versions of the caller's organisation and the one that is nobody's, the latest first. */
  all(): Promise<MoveOnPolicyView[]> {
    return this.work.query<MoveOnPolicyView>(`select ${POLICY} from move_on.policy order by version desc`);
  }

  /** The version that holds for an organisation on a day; the one that is nobody's where it has settled nothing. */
  async on(organisationId: string, day: LocalDate): Promise<MoveOnPolicyView> {
    const [policy] = await this.work.query<MoveOnPolicyView>(
      `select ${POLICY} from move_on.policy
        where in_force_from <= $2 and (organisation_id is null or organisation_id = $1)
        order by organisation_id is null, in_force_from desc, version desc limit 1`,
      [organisationId, day],
    );
    if (!policy) throw new Error('nothing is settled for moving on');
    return policy;
  }

  /**
   * Begins a new version for the caller's organisation, in force from today or a later day. `seen`: the latest that the caller has seen.
   * Refusals: `in-the-past`, `steps-out-of-order`, `begun-meanwhile`.
   */
  async begin(policy: NewMoveOnPolicy, seen?: number): Promise<MoveOnPolicyView | Refusal> {
    const { inForceFrom, steps, sustainmentWeeks } = policy;
    const { organisationId, userId } = this.work.actor as UserActor;
    const from = inForceFrom ?? this.clock.today();
    const refused =
      refusePastDay(from, this.clock.today(), PLANS_KEEP) ??
      (steps && refuseSteps(steps)) ??
      (await this.turns.overtaken('move-on-policy', seen, () => this.all()));
    if (refused) return refused;

    const before = await this.on(organisationId, from);
    const weeks = [...(sustainmentWeeks ?? before.sustainmentWeeks)].sort((a, b) => a - b);
    const [begun] = await this.work.query<MoveOnPolicyView>(
      `insert into move_on.policy (organisation_id, steps, sustainment_weeks, in_force_from, created_by)
       values ($1, $2, $3, $4, $5) returning ${POLICY}`,
      [organisationId, JSON.stringify(steps ?? before.steps), weeks, from, userId],
    );
    if (!begun) throw new Error('a version of what is settled for moving on was not written');

    this.work.record({ action: 'move-on-policy.begun', outcome: 'done', details: { version: begun.version } });

    return begun;
  }
}
