import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { VersionsInTurn } from '../../platform/database/versions-in-turn.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Refusal } from '../../shared/refusal.js';
import { refusePastDay, type SettledVersion } from '../../shared/settled.js';

/** What an organisation settles of its support. */
export interface SettledSupport {
  /** Days from the first day of support to the day on which it is due to have asked how things are. */
  readonly firstMeasuresDays: number;
  /** Days from the end of support in which the last answers are still asked for, when they were not given with it. */
  readonly lastMeasuresDays: number;
}

/** One version of an organisation's policy on support. */
export interface SupportPolicyView extends SettledSupport, SettledVersion {}

export interface NewSupportPolicy extends SettledSupport {
  readonly inForceFrom?: LocalDate;
}

/** What a new version leaves as it is. */
export const SUPPORT_KEEPS = 'Work that is due keeps its day.';

const POLICY = `version, organisation_id as "organisationId", first_measures_days as "firstMeasuresDays",
  last_measures_days as "lastMeasuresDays", created_by as "begunBy", case when isfinite(in_force_from) then in_force_from::text end as "inForceFrom"`;

/** How soon each organisation wants to know how things are for those it supports. A task keeps the day that it was given. */
@Injectable()
export class SupportPolicies {
  constructor(
    private readonly work: UnitOfWork,
    private readonly turns: VersionsInTurn,
    private readonly clock: Clock,
  ) {}

  /** The versions of the caller's organisation and the one that is nobody's, the latest first. */
  all(): Promise<SupportPolicyView[]> {
    return this.work.query<SupportPolicyView>(`select ${POLICY} from support.policy order by version desc`);
  }

  /** The version that holds today for an organisation, whoever asks. */
  async of(organisationId: string): Promise<SupportPolicyView> {
    const [policy] = await this.work.query<SupportPolicyView>(`select ${POLICY} from support.policy_on($1, $2)`, [
      organisationId,
      this.clock.today(),
    ]);
    if (!policy) throw new Error('no policy on support holds');
    return policy;
  }

  /**
   * Begins a new version for the caller's organisation, in force from today or a later day. `seen`: the latest that the caller has seen.
   * Refusals: `in-the-past`, `begun-meanwhile`.
   */
  async begin({ inForceFrom, ...settled }: NewSupportPolicy, seen?: number): Promise<SupportPolicyView | Refusal> {
    const today = this.clock.today();
    const refused =
      refusePastDay(inForceFrom, today, SUPPORT_KEEPS) ??
      (await this.turns.overtaken('support-policy', seen, () => this.all()));
    if (refused) return refused;

    const { organisationId, userId } = this.work.actor as UserActor;
    const [begun] = await this.work.query<SupportPolicyView>(
      `insert into support.policy (organisation_id, first_measures_days, last_measures_days, in_force_from, created_by)
       values ($1, $2, $3, $4, $5) returning ${POLICY}`,
      [organisationId, settled.firstMeasuresDays, settled.lastMeasuresDays, inForceFrom ?? today, userId],
    );
    if (!begun) throw new Error('a version of the policy on support was not written');

    this.work.record({ action: 'support-policy.begun', outcome: 'done', details: { version: begun.version } });

    return begun;
  }
}
