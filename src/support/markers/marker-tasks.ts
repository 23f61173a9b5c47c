import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { addDays, laterOf, type LocalDate } from '../../shared/local-date.js';
import { Tasks } from '../../tasks/tasks.service.js';
import { RiskOwners, type WorkOf } from '../risk/risk-owners.js';
import { RiskPolicies } from '../risk/risk-policies.service.js';
import type { RiskNumbers } from '../risk/risk-policies.service.js';
import type { AddressMarker } from './address-marker.entity.js';

type Marker = Pick<AddressMarker, 'id' | 'householdId' | 'organisationId'>;

const WORK = {
  confirm: {
    kind: 'confirm-address-marker',
    title: 'Ask whether a marker is in place',
    within: 'markerConfirmDays',
  },
  review: {
    kind: 'review-address-marker',
    title: 'Ask whether a marker is still needed, and still in place',
    within: 'markerReviewDays',
  },
  remove: {
    kind: 'remove-address-marker',
    title: 'Have a marker removed from a home that was left',
    within: 'markerMoveDays',
  },
  'ask-again': {
    kind: 'ask-address-marker-again',
    title: 'Ask whether they want a marker where they live now',
    within: 'markerMoveDays',
  },
} as const satisfies Record<string, { kind: string; title: string; within: keyof RiskNumbers }>;
type Work = keyof typeof WORK;

/** The work around markers, for whoever leads the household's support. Titles name nobody, no service and no place. */
@Injectable()
export class MarkerTasks {
  constructor(
    private readonly tasks: Tasks,
    private readonly owners: RiskOwners,
    private readonly policies: RiskPolicies,
    private readonly clock: Clock,
  ) {}

  /** Raises one piece of work, due so many days after `since` as the owner's organisation has settled; its last day. */
  async raise(work: Work, marker: Marker, since: LocalDate, nth = ''): Promise<LocalDate> {
    const today = this.clock.today();
    const owner = await this.ownerOf(marker);
    const numbers = await this.policies.on(owner.organisationId, today);
    const { kind, title, within } = WORK[work];
    const dueOn = laterOf(addDays(since, numbers[within]), today);
    await this.tasks.raise({
      ...owner,
      ...{ kind, title, dueOn },
      ...{ subjectType: 'household', subjectId: marker.householdId, source: 'risk' },
      origin: originOf(marker.id, work, nth),
    });
    return dueOn;
  }

  /** Some work on these markers is done, or no longer needed. */
  async close(work: Work, markers: readonly Pick<Marker, 'id'>[], as: 'done' | 'cancelled', nth = ''): Promise<void> {
    await this.tasks.closeByOrigin(
      markers.map(({ id }) => originOf(id, work, nth)),
      as,
    );
  }

  private ownerOf({ householdId, organisationId }: Marker): Promise<WorkOf> {
    return this.owners.ofHousehold(householdId, { organisationId, assigneeId: null });
  }
}

function originOf(markerId: string, work: Work, nth: string): string {
  return `address-marker:${markerId}:${work}${nth && `:${nth}`}`;
}
