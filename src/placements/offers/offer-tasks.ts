import { Injectable } from '@nestjs/common';
import { StaffQueries } from '../../access/staff.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import type { LocalDate } from '../../shared/local-date.js';
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
    const dueOn = this.clock.today();
    const answer = { organisationId: offer.providerId, kind: 'answer-offer', title: 'Answer an offer', dueOn };
    await this.tasks.raise(providerReachable ? taskAbout(offer, ANSWER, answer) : telephone(offer, dueOn));
  }

  /** Its answer is wanted sooner than today's end. */
  async remind({ id }: Placement): Promise<boolean> {
    return (await this.tasks.hurry(originOf(id, ANSWER))) || this.tasks.hurry(originOf(id, TELEPHONE));
  }

  /**
   * The time to answer is up: the provider's managers look at it and, where the policy says so, those who made the offer telephone.
   * They do in any case where nobody at the provider can sign in any more; where nobody could, they have been asked before.
   */
  async escalate(offer: Placement, toAuthority: boolean): Promise<void> {
    await this.remind(offer);
    const dueOn = this.clock.today();
    const managers = {
      organisationId: offer.providerId,
      kind: 'offer-waited-too-long',
      title: 'An offer has waited too long',
      dueOn,
    };
    const reachable = await this.staff.hasStaff(offer.providerId);
    await this.tasks.raiseAll([
      ...(reachable ? [taskAbout(offer, WAITED, managers)] : []),
      ...(toAuthority || !reachable ? [telephone(offer, dueOn)] : []),
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

function telephone(offer: Placement, dueOn: LocalDate) {
  const { organisationId } = offer;
  const work = { organisationId, kind: 'telephone-provider', title: 'Telephone a provider about an offer', dueOn };
  return taskAbout(offer, TELEPHONE, work);
}
