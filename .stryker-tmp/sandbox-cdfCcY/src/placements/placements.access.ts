// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { StaffQueries } from '../access/staff.queries.js';
import { Clock } from '../platform/clock/clock.js';
import type { Actor } from '../platform/database/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Refusal } from '../shared/refusal.js';
import type { EndedBy, Placement } from './placement.entity.js';
import type { Party } from './placements.codes.js';
import type { LockedPlacement } from './placement-store.js';

/** Whose act something is. */
export interface Caller {
  readonly organisationId: string;
  readonly userId: string | null;
}

/** How an answer came to be known. */
export interface Answer {
  readonly by: Party;
  readonly userId: string | null;
  readonly at: Date;
  /** True when somebody else's staff recorded what the provider said. */
  readonly byTelephone: boolean;
}

/** The caller as a party. A replay acts as the system and says on whose behalf; a user always acts for their own organisation. */
export function callerOf(actor: Actor, onBehalfOf?: Caller): Caller {
  if (actor.kind === 'user') return { organisationId: actor.organisationId, userId: actor.userId };
  if (actor.kind === 'system' && onBehalfOf) return onBehalfOf;
  throw new Error('an act without an organisation: the system says on whose behalf it acts');
}

/** Who may answer an offer for whom. What the caller cannot see has been kept from them before. */
@Injectable()
export class PlacementAccess {
  constructor(
    private readonly work: UnitOfWork,
    private readonly staff: StaffQueries,
    private readonly clock: Clock,
  ) {}

  /**
   * A person's answer is recorded by those who see the household; a provider's by its own staff or, where nobody there can sign
   * in, by those who see the household and asked by telephone.
   */
  async answering({ placement, seesHousehold }: LockedPlacement, by: Party): Promise<Answer | Refusal> {
    const { actor } = this.work;
    const answer = { by, userId: null, at: this.clock.now(), byTelephone: false };
    if (actor.kind !== 'user') return answer;
    const own = { ...answer, userId: actor.userId };
    if (by === 'person') {
      return seesHousehold
        ? own
        : Refusal.forbidden('Their own answer is recorded by those who work with them. Answer for the provider.');
    }
    if (actor.organisationId === placement.providerId) return own;
    if (seesHousehold && !(await this.staff.hasStaff(placement.providerId))) return { ...own, byTelephone: true };
    return Refusal.forbidden('The provider answers for itself. Its staff have a task to do so.');
  }

  /** Those who placed the household take an offer back; the provider declines instead. */
  refuseWithdrawing(locked: LockedPlacement): Refusal | null {
    if (this.placesThem(locked)) return null;
    return Refusal.forbidden('Those who placed the household withdraw a placement. As the provider, decline it.');
  }

  /** Those who placed the household ask for more time; the provider, whose unit is kept, does not ask itself. */
  refuseRenewing(locked: LockedPlacement): Refusal | null {
    if (this.placesThem(locked)) return null;
    return Refusal.forbidden(
      'Those who placed the household hold a unit for longer. As the provider, accept or decline.',
    );
  }

  /** On whose side something is ended: the provider's own staff, those who work with the household, or the system in a replay. */
  sideOf({ providerId, organisationId }: Placement): EndedBy {
    const { actor } = this.work;
    if (actor.kind !== 'user') return 'system';
    return actor.organisationId === providerId && providerId !== organisationId ? 'provider' : 'organisation';
  }

  private placesThem({ placement, seesHousehold }: LockedPlacement): boolean {
    return seesHousehold && this.sideOf(placement) !== 'provider';
  }
}
