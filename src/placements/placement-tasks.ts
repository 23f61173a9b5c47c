import { Injectable } from '@nestjs/common';
import { StaffQueries } from '../access/staff.queries.js';
import { Clock } from '../platform/clock/clock.js';
import { addDays, type LocalDate } from '../shared/local-date.js';
import { Tasks } from '../tasks/tasks.service.js';
import type { Placement } from './placement.entity.js';
import type { PlacementRow } from './placement.view.js';
import { DESTINATION_KNOWN_AFTER_DAYS } from './placements.rules.js';

/** The work that placements make for people. */
@Injectable()
export class PlacementTasks {
  constructor(
    private readonly tasks: Tasks,
    private readonly staff: StaffQueries,
    private readonly clock: Clock,
  ) {}

  /** The provider answers an offer today; where nobody there can sign in, those who made it telephone. */
  async answerOffer(offer: Placement): Promise<void> {
    const reachable = await this.staff.hasStaff(offer.providerId);
    await this.raise(offer, 'answer', {
      organisationId: reachable ? offer.providerId : offer.organisationId,
      kind: reachable ? 'answer-offer' : 'telephone-provider',
      title: reachable ? 'Answer an offer' : 'Telephone a provider about an offer',
      dueOn: this.clock.today(),
    });
  }

  /** The offer has been answered, or needs no answer any more. */
  offerAnswered(offer: Placement, as: 'done' | 'cancelled'): Promise<void> {
    return this.tasks.closeByOrigin(originOf(offer, 'answer'), as);
  }

  /** The provider that a household was moved to at once hears of it. */
  async receiveTransfer(opened: Placement): Promise<void> {
    if (!(await this.staff.hasStaff(opened.providerId))) return;
    await this.raise(opened, 'receive', {
      organisationId: opened.providerId,
      kind: 'receive-transfer',
      title: 'Welcome a household that was moved to you',
      dueOn: this.clock.today(),
    });
  }

  /** Those who placed them look whether the place is still safe: the areas to avoid are others since the household's `version`. */
  checkSafeArea(placement: PlacementRow, version: number): Promise<unknown> {
    return this.raise(placement, `safe-area:${version}`, {
      organisationId: placement.organisationId,
      kind: 'check-safe-area',
      title: 'Check that a placement is still safe',
      dueOn: this.clock.today(),
    });
  }

  /** Those who placed them find out where they went. */
  findDestination(departed: Placement): Promise<unknown> {
    return this.raise(departed, 'destination', {
      organisationId: departed.organisationId,
      kind: 'record-destination',
      title: 'Record where a household moved to',
      dueOn: addDays(this.clock.today(), DESTINATION_KNOWN_AFTER_DAYS),
    });
  }

  destinationFound(departed: Placement): Promise<void> {
    return this.tasks.closeByOrigin(originOf(departed, 'destination'), 'done');
  }

  private raise(
    placement: Pick<Placement, 'id'>,
    what: string,
    task: { organisationId: string; kind: string; title: string; dueOn: LocalDate },
  ): Promise<unknown> {
    return this.tasks.raise({
      ...task,
      subjectType: 'placement',
      subjectId: placement.id,
      source: 'placement',
      origin: originOf(placement, what),
    });
  }
}

function originOf(placement: Pick<Placement, 'id'>, what: string): string {
  return `placement:${placement.id}:${what}`;
}
