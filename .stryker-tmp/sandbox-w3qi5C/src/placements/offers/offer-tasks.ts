// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { StaffQueries } from '../../access/staff.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { Tasks } from '../../tasks/tasks.service.js';
import { originOf, taskAbout } from '../placement-task.js';
import type { Placement } from '../placement.entity.js';

const ANSWER = 'answer';
const WAITED = 'waited-too-long';
const TELEPHONE = 'telephone';

/** The work that an offer makes: to answer it, and what follows when nobody does. */
@Injectable()
export class OfferTasks {
  constructor(
    private readonly tasks: Tasks,
    private readonly staff: StaffQueries,
    private readonly clock: Clock,
  ) {}

  /** The provider answers an offer today; where nobody there can sign in, those who made it telephone. */
  async answer(offer: Placement, providerReachable: boolean): Promise<void> {
    const work = providerReachable
      ? { organisationId: offer.providerId, kind: 'answer-offer', title: 'Answer an offer' }
      : telephone(offer);
    await this.tasks.raise(taskAbout(offer, ANSWER, { ...work, dueOn: this.clock.today() }));
  }

  /** Its answer is wanted sooner than today's end. */
  remind({ id }: Placement): Promise<boolean> {
    return this.tasks.hurry(originOf(id, ANSWER));
  }

  /**
   * The time to answer is up: the provider's managers look at it and, where the policy says so, those who made the offer telephone.
   * Where nobody at the provider can sign in they have been asked to telephone before.
   */
  async escalate(offer: Placement, toAuthority: boolean): Promise<void> {
    await this.remind(offer);
    if (!(await this.staff.hasStaff(offer.providerId))) return;
    const dueOn = this.clock.today();
    const managers = {
      organisationId: offer.providerId,
      kind: 'offer-waited-too-long',
      title: 'An offer has waited too long',
    };
    await this.tasks.raiseAll([
      taskAbout(offer, WAITED, { ...managers, dueOn }),
      ...(toAuthority ? [taskAbout(offer, TELEPHONE, { ...telephone(offer), dueOn })] : []),
    ]);
  }

  /** The offers have been answered, or need no answer any more. */
  close(offerIds: readonly string[], as: 'done' | 'cancelled'): Promise<void> {
    return this.tasks.closeByOrigin(offerIds.flatMap(originsOfOffer), as);
  }
}

/** What a provider's answer closes. */
export function originsOfOffer(offerId: string): string[] {
  return [ANSWER, WAITED, TELEPHONE].map((what) => originOf(offerId, what));
}

function telephone({ organisationId }: Placement) {
  return { organisationId, kind: 'telephone-provider', title: 'Telephone a provider about an offer' };
}
