import { Injectable } from '@nestjs/common';
import { StaffQueries } from '../access/staff.queries.js';
import { Clock } from '../platform/clock/clock.js';
import { TaskQueries } from '../tasks/task.queries.js';
import { Tasks } from '../tasks/tasks.service.js';
import { taskAbout } from './placement-task.js';
import type { Placement } from './placement.entity.js';
import type { Concern } from './stays/second-looks.rules.js';

const LOOK_AGAIN: Record<Concern, { readonly kind: string; readonly title: string }> = {
  'safe-area': { kind: 'check-safe-area', title: 'Check that a placement is still safe' },
  fit: { kind: 'check-fit', title: 'Check that a place still suits' },
};

const RECEIVE_TRANSFER = 'receive-transfer';
const WELCOME = 'welcome-emergency';
const WHILE_IT_LASTS = [...Object.values(LOOK_AGAIN).map(({ kind }) => kind), RECEIVE_TRANSFER, WELCOME];

/** The work of receiving a household that was not offered before, and of looking at a placement again. */
@Injectable()
export class PlacementTasks {
  constructor(
    private readonly tasks: Tasks,
    private readonly known: TaskQueries,
    private readonly staff: StaffQueries,
    private readonly clock: Clock,
  ) {}

  /** The provider that a household was moved to at once hears of it. */
  async receiveTransfer(opened: Placement): Promise<void> {
    if (!(await this.staff.hasStaff(opened.providerId))) return;
    await this.raise(opened, 'receive', {
      organisationId: opened.providerId,
      kind: RECEIVE_TRANSFER,
      title: 'Welcome a household that was moved to you',
    });
  }

  /** The provider whose room was taken at night welcomes them; where nobody there can sign in, those who placed them telephone. */
  async welcomeInAnEmergency(placed: Pick<Placement, 'id' | 'providerId'>, placedBy: string): Promise<void> {
    const reachable = await this.staff.hasStaff(placed.providerId);
    await this.raise(placed, 'emergency', {
      organisationId: reachable ? placed.providerId : placedBy,
      kind: reachable ? WELCOME : 'telephone-provider',
      title: reachable
        ? 'Welcome a household placed in an emergency'
        : 'Telephone a provider about a household placed in an emergency',
    });
  }

  /** Those who placed them look at it again, once for what has changed until they look; `since` says what that was. */
  async lookAgain(placement: Placement, concern: Concern, since: string): Promise<void> {
    const { organisationId } = placement;
    const work = LOOK_AGAIN[concern];
    if ((await this.known.openOrigins(work.kind, placement.id)).length > 0) return;
    await this.raise(placement, `${concern}:${since}`, { organisationId, ...work });
  }

  /** The placement has ended: nobody is to be welcomed there, and there is nothing left to look at. */
  nothingLeft(placementId: string): Promise<void> {
    return this.tasks.closeAbout(placementId, WHILE_IT_LASTS, 'cancelled');
  }

  private raise(
    placement: Pick<Placement, 'id'>,
    what: string,
    work: { organisationId: string; kind: string; title: string },
  ): Promise<unknown> {
    return this.tasks.raise(taskAbout(placement, what, { ...work, dueOn: this.clock.today() }));
  }
}
