// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { type ReachableBy, SafeContacts } from '../../people/safe-contacts.js';
import { PlacementQueries } from '../../placements/placement.queries.js';
import { londonDay } from '../../shared/local-date.js';

/** Keeps letters from lying where a household lives no more: a move retires the address that was given before it. */
@Injectable()
export class FormerAddresses {
  constructor(
    private readonly placements: PlacementQueries,
    private readonly contacts: SafeContacts,
  ) {}

  /** The household of this placement has come, been moved or left. */
  async movedBy(placementId: string): Promise<void> {
    const placement = await this.placements.facts(placementId);
    if (placement) await this.contacts.movedAway(placement.householdId);
  }

  /** How a household may be reached; an address from before its last move is retired, whether or not anybody has noted it yet. */
  async reachableBy(householdId: string): Promise<ReachableBy | null> {
    const contact = await this.contacts.reachableBy(householdId);
    if (!contact || contact.channel !== 'post' || contact.retired) return contact;
    const moves = (await this.placements.ofHousehold(householdId)).flatMap(({ arrivedAt, departedAt }) =>
      [arrivedAt, departedAt].filter((at) => at !== null).map(londonDay),
    );
    return { ...contact, retired: moves.some((day) => day > contact.verifiedOn) };
  }
}
