// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { OfferTasks } from './offer-tasks.js';
import { type Asked, PlacementStore } from '../placement-store.js';
import { chaseAnswer } from '../placements.events.js';
import { ReferralPolicyQueries } from './referral-policies.queries.js';
import { chaseFor } from './referral-targets.rules.js';

/** Sees to it that a provider answers an offer within the time of the policy that holds for it, or that others hear of it. */
@Injectable()
export class ReferralTargets {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly placements: PlacementStore,
    private readonly policies: ReferralPolicyQueries,
    private readonly offerTasks: OfferTasks,
  ) {}

  /** The provider is asked, and will be reminded. */
  async begin({ offer, remindAt, providerReachable }: Asked): Promise<void> {
    await this.offerTasks.answer(offer, providerReachable);
    this.work.wake(chaseAnswer, { placementId: offer.id }, remindAt);
  }

  /** Reminds a provider that has not answered; once the time is up, asks others to look. */
  async chase(placementId: string): Promise<void> {
    const placement = (await this.placements.lock(placementId))?.placement;
    if (!placement?.answerBy || placement.policyVersion === null) return;

    const step = chaseFor(placement, this.clock.now());
    if (!step) return;

    if (step === 'remind') {
      await this.offerTasks.remind(placement);
      this.work.wake(chaseAnswer, { placementId }, placement.answerBy);
    } else {
      const { escalateToAuthority } = await this.policies.version(placement.policyVersion);
      await this.offerTasks.escalate(placement, escalateToAuthority);
    }

    const action = step === 'remind' ? 'placement.provider-reminded' : 'placement.answer-overdue';
    this.work.record({ action, outcome: 'done', subjectType: 'placement', subjectId: placementId });
  }
}
