import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { VersionsInTurn } from '../../platform/database/versions-in-turn.js';
import { type LocalDate, startOfLondonDay } from '../../shared/local-date.js';
import type { Refusal } from '../../shared/refusal.js';
import { refusePastDay } from '../../shared/settled.js';
import { callerOf } from '../placements.access.js';
import { type ReferralPolicyView, ReferralPolicyQueries } from './referral-policies.queries.js';
import { refuseLateReminder } from './referral-targets.rules.js';

export type NewReferralPolicy = Pick<
  ReferralPolicyView,
  'answerWithinMinutes' | 'remindAfterMinutes' | 'escalateToAuthority'
>;

/** What a new version leaves as it is. */
export const OFFERS_KEEP = 'An offer keeps the time to answer under which it was made.';

/** How soon offers are answered, as each commissioner agrees it for the places in its area. Offers keep the version they were made under. */
@Injectable()
export class ReferralPolicies {
  constructor(
    private readonly work: UnitOfWork,
    private readonly turns: VersionsInTurn,
    private readonly queries: ReferralPolicyQueries,
    private readonly clock: Clock,
  ) {}

  /** The versions of the caller's organisation and the one that is nobody's, the latest first. */
  own(): Promise<ReferralPolicyView[]> {
    return this.queries.own(callerOf(this.work.actor).organisationId);
  }

  /**
   * Begins a new version of the caller's organisation, in force at once or from the beginning of a later day. `seen`: the latest that the
   * caller has seen. Refusals: `reminder-after-target`, `in-the-past`, `begun-meanwhile`.
   */
  async begin(
    { inForceFrom: day, ...policy }: NewReferralPolicy & { readonly inForceFrom?: LocalDate },
    seen?: number,
  ): Promise<ReferralPolicyView | Refusal> {
    const today = this.clock.today();
    const refused =
      refuseLateReminder(policy) ??
      refusePastDay(day, today, OFFERS_KEEP) ??
      (await this.turns.overtaken('referral-policy', seen, () => this.own()));
    if (refused) return refused;

    const { answerWithinMinutes, remindAfterMinutes, escalateToAuthority } = policy;
    const { organisationId, userId } = callerOf(this.work.actor);
    const inForceFrom = day !== undefined && day > today ? startOfLondonDay(day) : this.clock.now();
    const [begun] = await this.work.query<{ version: number }>(
      `insert into placements.referral_policy
         (answer_within_minutes, remind_after_minutes, escalate_to_authority, in_force_from, created_by, organisation_id)
       values ($1, $2, $3, $4, $5, $6) returning version`,
      [answerWithinMinutes, remindAfterMinutes, escalateToAuthority, inForceFrom, userId, organisationId],
    );
    if (!begun) throw new Error('a version of the referral policy was not written');

    this.work.record({ action: 'referral-policy.begun', outcome: 'done', details: { version: begun.version } });

    return { ...begun, ...policy, organisationId, inForceFrom, begunBy: userId };
  }
}
