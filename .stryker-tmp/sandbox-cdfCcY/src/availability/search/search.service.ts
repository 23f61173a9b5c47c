// @ts-nocheck
import { Injectable } from '@nestjs/common';
import type { Category } from '../../accommodation/accommodation.codes.js';
import { Clock } from '../../platform/clock/clock.js';
import { together } from '../../platform/database/together.js';
import { Refusal } from '../../shared/refusal.js';
import type { Nights } from '../ledger/ledger.js';
import { Listing, type Match } from '../matching/listing.js';
import { householdOf, Prospects, type Seeker } from '../matching/prospects.js';
import { SearchRecord } from './search-record.js';
import { refuseNights } from './search.rules.js';
import { Sifting } from '../matching/sifting.js';
import { type Exclusion, tally } from '../matching/sifting.rules.js';
import { type UpcomingMatch, UpcomingMatches } from './upcoming-matches.js';

/** For a recorded household or, before anything is recorded, for one described without names. */
export interface SearchCriteria {
  readonly for: Seeker;
  readonly nights: Nights;
  readonly areas?: readonly string[];
  readonly categories?: readonly Category[];
  /** Only relevant accommodation (SI 2021/991 reg 2). */
  readonly relevantOnly: boolean;
  readonly limit: number;
}

export interface SearchResult {
  readonly asOf: Date;
  readonly matches: readonly Match[];
  readonly excluded: readonly Exclusion[];
  /** What suits and will soon be free, when little is free now. */
  readonly likelyFree: readonly UpcomingMatch[];
  readonly unmetNeedId: string | null;
}

/** With fewer matches than this a search also says what is likely to become free. */
const FEW = 3;

/**
 * Finds places that suit a household and can be held. It decides nothing itself: matching.rules.ts says what suits, the ledger
 * what is free, ranking.rules.ts what comes first; an offer asks the first two again.
 */
@Injectable()
export class AvailabilitySearch {
  constructor(
    private readonly prospects: Prospects,
    private readonly sifting: Sifting,
    private readonly listing: Listing,
    private readonly upcoming: UpcomingMatches,
    private readonly record: SearchRecord,
    private readonly clock: Clock,
  ) {}

  /** Lists what suits and can be held. Refusals: `missing` for a household the caller does not see, `to-before-from`, `too-long-ago`. */
  async search(criteria: SearchCriteria): Promise<SearchResult | Refusal> {
    const { nights } = criteria;
    const refused = refuseNights(nights, this.clock.today());
    if (refused) return refused;

    const scope = await this.prospects.scope(criteria);
    const [search, free, stock] = await together([
      this.prospects.search(criteria.for, nights, criteria.relevantOnly),
      this.prospects.free({ nights, householdId: householdOf(criteria.for) }, scope),
      this.prospects.stock(scope),
    ]);
    if (!search) return Refusal.missing();

    const verdicts = await this.sifting.sift(search, scope, free);
    const matches = await this.listing.of(search, verdicts, criteria.limit);
    const excluded = tally(verdicts, stock);
    const likelyFree = matches.length < FEW ? await this.upcoming.of(search, scope) : [];

    const unmetNeedId = await this.record.keep(search, matches.length, excluded);

    return { asOf: this.clock.now(), matches, excluded, likelyFree, unmetNeedId };
  }
}
