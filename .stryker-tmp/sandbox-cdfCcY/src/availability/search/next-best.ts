// @ts-nocheck
import { Injectable } from '@nestjs/common';
import type { Nights } from '../ledger/ledger.js';
import { Listing, type Match } from '../matching/listing.js';
import { Prospects } from '../matching/prospects.js';
import { Sifting } from '../matching/sifting.js';

const SHOWN = 3;

/** Other places for a household whose first choice has gone. Nothing is recorded: it did not ask to search. */
@Injectable()
export class NextBest {
  constructor(
    private readonly prospects: Prospects,
    private readonly sifting: Sifting,
    private readonly listing: Listing,
  ) {}

  /** The best few in and around the council area `near`, or of all when there are none there. Empty when the caller does not see the household. */
  async for(householdId: string, nights: Nights, near: string | null = null): Promise<Match[]> {
    const search = await this.prospects.search({ householdId }, nights);
    if (!search) return [];
    const around = near === null ? [] : [near, ...search.areas.neighbours(near)];
    const nearby = await this.listing.of(search, await this.sifting.sift(search, { areas: around }), SHOWN);
    return nearby.length > 0 ? nearby : this.listing.of(search, await this.sifting.sift(search, {}), SHOWN);
  }
}
