import { Injectable } from '@nestjs/common';
import type { Category } from '../accommodation/accommodation.codes.js';
import { type PlaceableUnit, UnitQueries } from '../accommodation/unit.queries.js';
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
    private readonly units: UnitQueries,
    private readonly candidates: Candidates,
    private readonly unmetNeeds: UnmetNeeds,
    private readonly clock: Clock,
  ) {}
}
