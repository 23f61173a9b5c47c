// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../shared/refusal.js';
import { callerOf } from '../placements.access.js';
import type { ReferralPolicyView } from './referral-policies.queries.js';
import { refuseLateReminder } from './referral-targets.rules.js';

export type NewReferralPolicy = Omit<ReferralPolicyView, 'version' | 'organisationId' | 'inForceFrom'>;

/** How soon offers are answered, as each commissioner agrees it for the places in its area. Offers keep the version they were made under. */
@Injectable()
export class ReferralPolicies {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Begins a new version of the caller's organisation, in force at once. Refusal: `reminder-after-target`. */
  async begin(policy: NewReferralPolicy): Promise<ReferralPolicyView | Refusal> {
    const refused = refuseLateReminder(policy);
    if (refused) return refused;

    const { answerWithinMinutes, remindAfterMinutes, escalateToAuthority } = policy;
    const { organisationId, userId } = callerOf(this.work.actor);
    const inForceFrom = this.clock.now();
    const [begun] = await this.work.query<{ version: number }>(
      `insert into placements.referral_policy
         (answer_within_minutes, remind_after_minutes, escalate_to_authority, in_force_from, created_by, organisation_id)
       values ($1, $2, $3, $4, $5, $6) returning version`,
      [answerWithinMinutes, remindAfterMinutes, escalateToAuthority, inForceFrom, userId, organisationId],
    );
    if (!begun) throw new Error('a version of the referral policy was not written');

    this.work.record({ action: 'referral-policy.begun', outcome: 'done', details: { version: begun.version } });

    return { ...begun, organisationId, answerWithinMinutes, remindAfterMinutes, escalateToAuthority, inForceFrom };
  }
}
