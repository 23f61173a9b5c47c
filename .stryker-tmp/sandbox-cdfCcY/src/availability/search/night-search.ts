// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Refusal } from '../../shared/refusal.js';
import { Listing, type Match } from '../matching/listing.js';
import { Prospects } from '../matching/prospects.js';
import { refuseNights } from './search.rules.js';
import type { SearchCriteria } from './search.service.js';
import { Sifting } from '../matching/sifting.js';

/** Finds places that can be taken at night: the search's own answer, of which only those are left whose provider need not be asked. */
@Injectable()
export class NightSearch {
  constructor(
    private readonly prospects: Prospects,
    private readonly sifting: Sifting,
    private readonly listing: Listing,
    private readonly clock: Clock,
  ) {}

  /** The best of them, at most `limit`. Nothing is recorded. Refusals: as of `AvailabilitySearch.search`. */
  async find(criteria: SearchCriteria): Promise<Match[] | Refusal> {
    const { nights } = criteria;
    const refused = refuseNights(nights, this.clock.today());
    if (refused) return refused;

    const search = await this.prospects.search(criteria.for, nights, criteria.relevantOnly);
    if (!search) return Refusal.missing();

    const verdicts = await this.sifting.sift(search, await this.prospects.scope(criteria));
    const atNight = verdicts.filter(({ kind }) => kind.outOfHours);
    return this.listing.of(search, atNight, criteria.limit);
  }
}
