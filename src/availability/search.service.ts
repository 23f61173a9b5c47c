import { Injectable } from '@nestjs/common';
import type { Category } from '../accommodation/accommodation.codes.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { LocalDate } from '../shared/local-date.js';
import { Refusal } from '../shared/refusal.js';
import { type FitCheck, Fitting } from './fitting.service.js';
import type { Nights } from './ledger.js';
import { Listing, type Match } from './listing.js';
import { Prospects, type Search, type Seeker } from './prospects.js';
import { refuseNights } from './search.rules.js';
import { Sifting } from './sifting.js';
import { type Exclusion, tally } from './sifting.rules.js';
import { type UpcomingMatch, UpcomingMatches } from './upcoming-matches.js';
import { UnmetNeeds } from './unmet-needs.js';

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
    private readonly work: UnitOfWork,
    private readonly prospects: Prospects,
    private readonly sifting: Sifting,
    private readonly listing: Listing,
    private readonly fitting: Fitting,
    private readonly upcoming: UpcomingMatches,
    private readonly unmetNeeds: UnmetNeeds,
    private readonly clock: Clock,
  ) {}

  /** Lists what suits and can be held. Refusals: `missing` for a household the caller does not see, `to-before-from`, `too-long-ago`. */
  async search(criteria: SearchCriteria): Promise<SearchResult | Refusal> {
    const { nights, categories } = criteria;
    const refused = refuseNights(nights, this.clock.today());
    if (refused) return refused;

    const search = await this.prospects.search(criteria.for, nights, criteria.relevantOnly);
    if (!search) return Refusal.missing();

    const scope = { areas: criteria.areas && search.areas.withDistricts(criteria.areas), categories };
    const sifted = await this.sifting.sift(search, scope);
    const matches = await this.listing.of(sifted, criteria.limit);
    const excluded = tally(sifted.verdicts, await this.prospects.stock(scope));

    if (search.householdId !== null) this.recordSearch(search.householdId, matches.length);
    const unmetNeedId = matches.length === 0 ? await this.recordUnmetNeed(search, excluded) : null;

    const likelyFree = matches.length < FEW ? await this.upcoming.of(sifted.search, scope) : [];

    return { asOf: this.clock.now(), matches, excluded, likelyFree, unmetNeedId };
  }

  /** Other places for a household whose first choice has gone; nothing is recorded. Empty when the caller does not see it. */
  async alternatives(householdId: string, nights: Nights, limit = 3): Promise<Match[]> {
    const search = await this.prospects.search({ householdId }, nights);
    return search ? this.listing.of(await this.sifting.sift(search, {}), limit) : [];
  }

  /** As `Fitting.check`. */
  checkFit(
    unitId: string,
    householdId: string,
    from: LocalDate,
    to: LocalDate | null = null,
  ): Promise<FitCheck | null> {
    return this.fitting.check(unitId, householdId, { from, to });
  }

  private recordSearch(householdId: string, matches: number): void {
    this.work.record({
      action: 'availability.searched',
      outcome: 'done',
      subjectType: 'household',
      subjectId: householdId,
      details: { matches },
    });
  }

  private async recordUnmetNeed({ householdId }: Search, excluded: readonly Exclusion[]): Promise<string | null> {
    const { actor } = this.work;
    if (householdId === null || actor.kind !== 'user') return null;
    return this.unmetNeeds.attempted(householdId, actor.organisationId, excluded);
  }
}
