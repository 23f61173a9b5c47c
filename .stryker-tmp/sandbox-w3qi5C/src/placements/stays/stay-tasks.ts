// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { addDays, type LocalDate } from '../../shared/local-date.js';
import { Tasks } from '../../tasks/tasks.service.js';
import { decisionDueOn, type StayDecision } from './overstays.rules.js';
import { originOf, taskAbout } from '../placement-task.js';
import type { Placement } from '../placement.entity.js';
import { DESTINATION_KNOWN_AFTER_DAYS } from '../placements.rules.js';

const ARRIVAL = 'arrival';
const ARRIVAL_NEXT_DAY = 'arrival-next-day';
const DESTINATION = 'destination';

/** The work that a stay makes: whether they came, whether they may stay longer, where they went. */
@Injectable()
export class StayTasks {
  constructor(
    private readonly tasks: Tasks,
    private readonly clock: Clock,
  ) {}

  /** In the evening the provider says whether they came. */
  async askWhetherArrived(placement: Placement): Promise<void> {
    await this.raise(placement, ARRIVAL, placement.providerId, 'check-arrival', 'Did they arrive?');
  }

  /** The next morning those who placed them find out. */
  async findOutWhetherArrived(placement: Placement): Promise<void> {
    const title = 'Find out whether a household has arrived';
    await this.raise(placement, ARRIVAL_NEXT_DAY, placement.organisationId, 'check-arrival', title);
  }

  /** They came, or they will not: nobody needs to ask. */
  arrivalKnown({ id }: Placement, as: 'done' | 'cancelled'): Promise<void> {
    return this.tasks.closeByOrigin(originsOfArrival(id), as);
  }

  /** Those who placed them decide about a stay that goes on beyond `dueOn`. */
  async decideAboutStay(placement: Placement, dueOn: LocalDate): Promise<void> {
    const title = 'Decide about a stay beyond its expected day';
    await this.raise(placement, decisionOn(dueOn), placement.organisationId, 'decide-overstay', title);
  }

  /** It was decided, or there is nothing left to decide. */
  async stayDecided(placement: Placement, before: StayDecision | null, as: 'done' | 'cancelled'): Promise<void> {
    const dueOn = decisionDueOn(placement, before);
    if (dueOn !== null && dueOn <= this.clock.today()) {
      await this.tasks.closeByOrigin(originOf(placement.id, decisionOn(dueOn)), as);
    }
  }

  /** Those who placed them find out where they went. */
  async findDestination(departed: Placement): Promise<void> {
    const work = {
      organisationId: departed.organisationId,
      kind: 'record-destination',
      title: 'Record where a household moved to',
      dueOn: addDays(this.clock.today(), DESTINATION_KNOWN_AFTER_DAYS),
    };
    await this.tasks.raise(taskAbout(departed, DESTINATION, work));
  }

  destinationFound({ id }: Placement): Promise<void> {
    return this.tasks.closeByOrigin(originOf(id, DESTINATION), 'done');
  }

  private raise(placement: Placement, what: string, organisationId: string, kind: string, title: string) {
    return this.tasks.raise(taskAbout(placement, what, { organisationId, kind, title, dueOn: this.clock.today() }));
  }
}

/** What an arrival, or its failing, closes. */
export function originsOfArrival(placementId: string): string[] {
  return [ARRIVAL, ARRIVAL_NEXT_DAY].map((what) => originOf(placementId, what));
}

function decisionOn(day: LocalDate): string {
  return `stay-beyond:${day}`;
}
