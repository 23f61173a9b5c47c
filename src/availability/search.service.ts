import { Injectable } from '@nestjs/common';
import type { Category } from '../accommodation/accommodation.codes.js';
import type { PlaceableUnit } from '../accommodation/unit.queries.js';
import { DirectoryQueries } from '../directory/directory.queries.js';
import { HouseholdQueries } from '../people/household.queries.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { LocalDate } from '../shared/local-date.js';
import { Refusal } from '../shared/refusal.js';
import { type Candidate, Candidates } from './candidates.js';
import type { Freshness } from './freshness.rules.js';
import type { Fit } from './household.rules.js';
import type { Nights } from './ledger.js';
import { byRank, cautionsFor, type Note, reasonsFor } from './match.rules.js';
import { toBeforeFrom } from './refusals.js';
import { BED_AND_BREAKFAST_FAMILY, type Misfit, misfits } from './matching.rules.js';
import { type Exclusion, judge, tally, type Verdict } from './sifting.rules.js';
import { UnmetNeeds } from './unmet-needs.js';

/** For a recorded household or, before anything is recorded, for one described without names. */
export interface SearchCriteria {
  readonly for: { readonly householdId: string } | { readonly household: Fit };
  readonly nights: Nights;
  readonly areas?: readonly string[];
  readonly categories?: readonly Category[];
  readonly limit: number;
}

export interface Match {
  readonly unitId: string;
  readonly unitReference: string;
  readonly category: Category;
  readonly provider: { readonly id: string; readonly name: string };
  readonly localAuthorityCode: string;
  readonly bedspaces: number;
  readonly freshness: Freshness;
  readonly confirmedAt: Date | null;
  readonly reasons: readonly Note[];
  readonly cautions: readonly Note[];
}

export interface SearchResult {
  readonly asOf: Date;
  readonly matches: readonly Match[];
  readonly excluded: readonly Exclusion[];
  readonly unmetNeedId: string | null;
}

/**
 * Finds places that suit a household and can be held. It decides nothing itself: matching.rules.ts says what suits, the ledger
 * says what is free, and an offer asks both again. A match never says where a place is, nor anything of another household.
 */
@Injectable()
export class AvailabilitySearch {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdQueries,
    private readonly directory: DirectoryQueries,
    private readonly candidates: Candidates,
    private readonly unmetNeeds: UnmetNeeds,
    private readonly clock: Clock,
  ) {}

  /** Lists what suits and can be held. Refusals: `missing` for a household the caller does not see, `to-before-from`. */
  async search(criteria: SearchCriteria): Promise<SearchResult | Refusal> {
    const { nights } = criteria;
    if (nights.to !== null && nights.to <= nights.from) return toBeforeFrom();

    const householdId = 'householdId' in criteria.for ? criteria.for.householdId : null;
    const household = await this.fit(criteria.for, nights.from);
    if (!household) return Refusal.missing();

    const verdicts = narrowed(judge(household, await this.candidates.all(nights)), {
      areas: criteria.areas && (await this.directory.withDistricts(criteria.areas)),
      categories: criteria.categories,
    });
    const matches = await this.ranked(household, verdicts, criteria.limit);
    const excluded = tally(verdicts);

    if (householdId !== null) this.recordSearch(householdId, matches.length);
    const unmetNeedId = matches.length === 0 ? await this.recordUnmetNeed(householdId, excluded) : null;

    return { asOf: this.clock.now(), matches, excluded, unmetNeedId };
  }

  /**
   * Why a unit does not suit a household on `from`; no misfit when it does. Whether it is free is for the hold to find out.
   * Bed and breakfast is no misfit for a family while there is nowhere else from `from` to `to`. The household stays as it is
   * until the transaction ends.
   * Null when the caller does not see the unit or the household.
   */
  async checkFit(
    unitId: string,
    householdId: string,
    from: LocalDate,
    to: LocalDate | null = null,
  ): Promise<{ unit: PlaceableUnit; misfits: Misfit[] } | null> {
    const nights = { from, to };
    await this.households.hold(householdId);
    const household = await this.fit({ householdId }, from);
    const unit = household && (await this.candidates.one(unitId, nights));
    if (!household || !unit) return null;

    const found = misfits(household, unit);
    const lastResort = found.length === 1 && found[0]?.rule === BED_AND_BREAKFAST_FAMILY;
    return { unit, misfits: lastResort && (await this.nowhereElse(household, nights)) ? [] : found };
  }

  /** Other places for a household whose first choice has gone; nothing is recorded. Empty when the caller does not see it. */
  async alternatives(householdId: string, nights: Nights, limit = 3): Promise<Match[]> {
    const household = await this.fit({ householdId }, nights.from);
    return household ? this.ranked(household, judge(household, await this.candidates.all(nights)), limit) : [];
  }

  private async fit(who: SearchCriteria['for'], day: LocalDate): Promise<Fit | null> {
    const household = 'householdId' in who ? await this.households.fit(who.householdId, day) : who.household;
    return household && { ...household, unsafeAreas: await this.directory.withDistricts(household.unsafeAreas) };
  }

  private async nowhereElse(household: Fit, nights: Nights): Promise<boolean> {
    const units = await this.candidates.all(nights);
    return !units.some((unit) => unit.free && misfits(household, unit).length === 0);
  }

  private async ranked(household: Fit, verdicts: readonly Verdict<Candidate>[], limit: number): Promise<Match[]> {
    const ownArea = await this.ownArea();
    return verdicts
      .flatMap(({ unit, excludedBy }) => (excludedBy ? [] : [unit]))
      .sort(byRank(household))
      .slice(0, limit)
      .map((unit) => matchOf(household, unit, ownArea));
  }

  private async ownArea(): Promise<string | null> {
    const { actor } = this.work;
    if (actor.kind !== 'user' || actor.organisationType !== 'local-housing-authority') return null;
    return (await this.directory.provider(actor.organisationId))?.localAuthorityCode ?? null;
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

  private async recordUnmetNeed(householdId: string | null, excluded: readonly Exclusion[]): Promise<string | null> {
    const { actor } = this.work;
    if (householdId === null || actor.kind !== 'user') return null;
    return this.unmetNeeds.attempted(householdId, actor.organisationId, excluded);
  }
}

function narrowed(
  verdicts: readonly Verdict<Candidate>[],
  { areas, categories }: { areas?: readonly string[]; categories?: readonly Category[] },
): Verdict<Candidate>[] {
  return verdicts.filter(
    ({ unit }) =>
      (!areas || areas.includes(unit.localAuthorityCode)) && (!categories || categories.includes(unit.category)),
  );
}

function matchOf(household: Fit, unit: Candidate, ownArea: string | null): Match {
  return {
    unitId: unit.id,
    unitReference: unit.reference,
    category: unit.category,
    provider: { id: unit.provider.id, name: unit.provider.name },
    localAuthorityCode: unit.localAuthorityCode,
    bedspaces: unit.bedspaces,
    freshness: unit.freshness,
    confirmedAt: unit.confirmedAt,
    reasons: reasonsFor(household, unit),
    cautions: cautionsFor(household, unit, ownArea),
  };
}
