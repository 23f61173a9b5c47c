import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../shared/refusal.js';
import type { ReferralPolicyView } from './referral-policies.queries.js';
import { refuseLateReminder } from './referral-targets.rules.js';

export type NewReferralPolicy = Omit<ReferralPolicyView, 'version' | 'inForceFrom'>;

/** How soon offers are answered, as commissioners agree it with providers. Offers that have been made keep the version they have. */
@Injectable()
export class ReferralPolicies {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Begins a new version, in force at once. Refusal: `reminder-after-target`. */
  async begin(policy: NewReferralPolicy): Promise<ReferralPolicyView | Refusal> {
    const refused = refuseLateReminder(policy);
    if (refused) return refused;

    const { answerWithinMinutes, remindAfterMinutes, escalateToAuthority } = policy;
    const inForceFrom = this.clock.now();
    const [begun] = await this.work.query<{ version: number }>(
      `insert into placements.referral_policy
         (answer_within_minutes, remind_after_minutes, escalate_to_authority, in_force_from, created_by)
       values ($1, $2, $3, $4, $5) returning version`,
      [
        answerWithinMinutes,
        remindAfterMinutes,
        escalateToAuthority,
        inForceFrom,
        (this.work.actor as UserActor).userId,
      ],
    );
    if (!begun) throw new Error('a version of the referral policy was not written');

    this.work.record({ action: 'referral-policy.begun', outcome: 'done', details: { version: begun.version } });

    return { ...begun, answerWithinMinutes, remindAfterMinutes, escalateToAuthority, inForceFrom };
  }
}
