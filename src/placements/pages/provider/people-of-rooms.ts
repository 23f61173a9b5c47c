import { Injectable } from '@nestjs/common';
import { UnitNames } from '../../../accommodation/units/unit-names.queries.js';
import { HouseholdQueries } from '../../../people/household.queries.js';
import { Clock } from '../../../platform/clock/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { PlacementQueries } from '../../placement.queries.js';
import type { PlacementStatus } from '../../placement.states.js';
import { type PlacementView, type Referral, viewOf } from '../../placement.view.js';
import { STATUS_WORDS } from '../placement.words.js';
import { timeLeft } from './referral.words.js';

/** A placement in one's own rooms, with the words for it and the household's reference as soon as one may know it. */
export interface ShownPlacement extends PlacementView {
  readonly referral?: Referral;
  readonly state: (typeof STATUS_WORDS)[PlacementStatus];
  /** Null until both have agreed. */
  readonly reference: string | null;
  readonly room: string;
  /** How long the room is still held; null when it is not. */
  readonly left: string | null;
  readonly page: string;
}

/** Who was offered one's own rooms, has them or lives in them. */
@Injectable()
export class PeopleOfRooms {
  constructor(
    private readonly placements: PlacementQueries,
    private readonly households: HouseholdQueries,
    private readonly names: UnitNames,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Those of one room, soonest first. */
  async in(unitId: string): Promise<ShownPlacement[]> {
    const now = this.clock.now();
    return this.shown((await this.placements.openIn(unitId)).map((row) => viewOf(row, now)));
  }

  /** Those of all one's rooms in one state, soonest first; one more than `limit`. */
  async all(status: PlacementStatus, limit: number, after: readonly string[] | null = null): Promise<ShownPlacement[]> {
    return this.shown(await this.placements.inOwnUnits({ status, after, limit }));
  }

  /** One of them, with the referral while that is all one may know; null when it is about somebody else's room. */
  async one(placementId: string): Promise<ShownPlacement | null> {
    const placement = await this.read(placementId);
    return placement && this.isOwn(placement) ? placement : null;
  }

  /** The same, and one of a household that one knows, in whosever room: those who placed them follow how it goes on. */
  async oneKnown(placementId: string): Promise<ShownPlacement | null> {
    const placement = await this.read(placementId);
    return placement && (this.isOwn(placement) || placement.reference !== null) ? placement : null;
  }

  private async read(placementId: string): Promise<ShownPlacement | null> {
    const placement = await this.placements.read(placementId);
    return placement ? ((await this.shown([placement]))[0] ?? null) : null;
  }

  private isOwn({ providerId }: ShownPlacement): boolean {
    const { actor } = this.work;
    return actor.kind === 'user' && providerId === actor.organisationId;
  }

  private async shown(placements: readonly (PlacementView & { referral?: Referral })[]): Promise<ShownPlacement[]> {
    const references = await this.households.referencesOf(placements.map(({ householdId }) => householdId));
    const names = await this.names.of(placements.map(({ unitId }) => unitId));
    const now = this.clock.now();
    return placements.map((placement) => ({
      ...placement,
      state: STATUS_WORDS[placement.status],
      reference: references.get(placement.householdId) ?? null,
      room: names.get(placement.unitId)?.reference ?? '',
      left: placement.hold && timeLeft(placement.hold.expiresAt, now),
      page: providersPageOf(placement),
    }));
  }
}

/** Where a provider's staff deal with a placement in their own rooms. */
export function providersPageOf({ id, status }: Pick<PlacementView, 'id' | 'status'>): string {
  return `/${status === 'offered' || status === 'expired' ? 'referrals' : 'arrivals'}/${id}`;
}
