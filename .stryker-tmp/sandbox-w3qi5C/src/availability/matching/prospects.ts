// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { UnitProfiles } from '../../accommodation/units/unit-profiles.js';
import type { UnitProfile } from '../../accommodation/units/unit-profile.js';
import { type Areas, DirectoryQueries } from '../../directory/directory.queries.js';
import type { Stay } from '../../law/clock-inputs.js';
import { isBedAndBreakfast } from '../../law/homelessness/suitability.js';
import { countNights } from '../../law/nights.js';
import { TIME_LIMITS } from '../../law/time-limits.js';
import { turnaroundEnds } from '../../law/working-days.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { together } from '../../platform/database/together.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { addDays, earlierOf, laterOf, type LocalDate, startOfLondonDay } from '../../shared/local-date.js';
import { type FreeUnit, FreeUnitQueries, type NightsSpent, type Scope } from '../ledger/free-units.queries.js';
import type { Fit } from './household.rules.js';
import type { Nights } from '../ledger/ledger.js';
import type { Sought, UnitKind } from './matching.rules.js';
import type { Prospect } from './sifting.rules.js';

/** A recorded household or, before anything is recorded, one described without names. */
export type Seeker = { readonly householdId: string } | { readonly household: Fit };

/** The recorded household that looks, or null. */
export function householdOf(seeker: Seeker): string | null {
  return 'householdId' in seeker ? seeker.householdId : null;
}

/** Who looks for what, with the map of council areas that the looking needs. */
export interface Search extends Sought {
  readonly householdId: string | null;
  readonly areas: Areas;
}

/** What must be known of a search to ask what is free for it. */
export type Looking = Pick<Search, 'nights' | 'householdId'>;

// Profiles never change, and most searches are for the same few days.
const DAYS_KEPT = 50;

/** Gathers what a search, an offer or an explanation decides from: who looks, and which units nobody else has. */
@Injectable()
export class Prospects {
  private readonly kindsKnown = new Map<LocalDate, Map<number, UnitKind>>();

  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdQueries,
    private readonly directory: DirectoryQueries,
    private readonly profiles: UnitProfiles,
    private readonly freeUnits: FreeUnitQueries,
  ) {}

  /** Who looks for these nights; null when the caller sees no such household. */
  async search(seeker: Seeker, nights: Nights, relevantOnly = false): Promise<Search | null> {
    const householdId = householdOf(seeker);
    const [household, spent] =
      'householdId' in seeker
        ? await together([
            this.households.fit(seeker.householdId, nights.from),
            this.freeUnits.nightsSpent(seeker.householdId),
          ])
        : [seeker.household, []];
    if (!household) return null;
    const areas = await this.directory.areas();
    const { actor } = this.work;
    const council = actor.kind === 'user' && actor.organisationType === 'local-housing-authority';
    return {
      household: { ...household, unsafeAreas: areas.withDistricts(household.unsafeAreas) },
      nights,
      relevantOnly,
      ownArea: council ? actor.organisationArea : null,
      bedAndBreakfastNights: nightsBeside(nights, await this.inBedAndBreakfast(spent, nights.from)),
      householdId,
      areas,
    };
  }

  /** Units that can be held for these nights and the days each needs afterwards to be made ready. */
  async free({ nights, householdId }: Looking, scope: Omit<Scope, 'householdId'> = {}): Promise<Prospect[]> {
    const units = await this.freeUnits.free(nights, { areas: scope.areas, householdId });
    const kindOf = await this.kinds(
      units.map(({ profileId }) => profileId),
      nights,
    );
    const readyAfter = readiness(nights);
    const inScope = ({ category }: UnitKind) => !scope.categories || scope.categories.includes(category);
    return units
      .map((unit) => ({ unit, kind: kindOf(unit.profileId) }))
      .filter(({ unit, kind }) => inScope(kind) && isFreeUntil(unit, readyAfter(kind)));
  }

  /** Where and among what to look: a county stands for all its districts. */
  async scope({ areas, categories }: Omit<Scope, 'householdId'>): Promise<Omit<Scope, 'householdId'>> {
    return { areas: areas && (await this.directory.withDistricts(areas)), categories };
  }

  /** How many units there are in a scope, free or not. */
  stock(scope: Omit<Scope, 'householdId'>): Promise<number> {
    return this.freeUnits.stock(scope);
  }

  /** What units of each profile are on the first of these nights, each worked out once. */
  async kinds(profileIds: readonly number[], nights: Nights): Promise<(profileId: number) => UnitKind> {
    const profileOf = await this.profiles.of(profileIds);
    const kinds = this.kindsOn(nights.from);
    return (profileId) => {
      const known = kinds.get(profileId);
      if (known) return known;
      const kind = kindOf(profileOf(profileId), nights.from);
      kinds.set(profileId, kind);
      return kind;
    };
  }

  private kindsOn(day: LocalDate): Map<number, UnitKind> {
    const known = this.kindsKnown.get(day) ?? new Map<number, UnitKind>();
    if (this.kindsKnown.size >= DAYS_KEPT) this.kindsKnown.clear();
    this.kindsKnown.set(day, known);
    return known;
  }

  /** A household's agreed stays in bed and breakfast as London days; what has no end goes on. `on`: whose law says what that is. */
  async bedAndBreakfastStays(householdId: string, on: LocalDate): Promise<Stay[]> {
    const nights = await this.freeUnits.nightsSpent(householdId);
    return this.inBedAndBreakfast(
      nights.filter(({ agreed }) => agreed),
      on,
    );
  }

  private async inBedAndBreakfast(spent: readonly NightsSpent[], on: LocalDate): Promise<Stay[]> {
    const kindOf = await this.kinds(
      spent.map(({ profileId }) => profileId),
      { from: on, to: null },
    );
    return spent.filter(({ profileId }) => kindOf(profileId).bedAndBreakfast).map(({ from, to }) => ({ from, to }));
  }
}

/** A profile as the law sees it on a day: a landlord's shared house is bed and breakfast whatever it is called. */
export function kindOf(profile: UnitProfile, on: LocalDate): UnitKind {
  const { category, selfContained, providerType } = profile;
  const place = { selfContained, sharesOrLacksFacilities: !selfContained, managedBy: providerType };
  return { ...profile, bedAndBreakfast: category === 'bed-and-breakfast' || isBedAndBreakfast(place, on) };
}

/** Nights of stays that are not among those asked for. A stay that goes on, or begins with them, is the one that is asked about. */
function nightsBeside({ from, to }: Nights, stays: readonly Stay[]): number {
  const before = stays
    .filter((stay) => stay.from < from)
    .map((stay) => ({ from: stay.from, to: stay.to === null ? from : earlierOf(stay.to, from) }));
  const after = to === null ? [] : stays.flatMap((stay) => (stay.from > from ? rest(stay, to) : []));
  const beside = [...before, ...after];
  return beside.length === 0 ? 0 : countNights(beside, TIME_LIMITS['K-19'].length.n).nightsUsed;
}

/** What is left of a stay from a day on; one without a known end counts with its first night. */
function rest(stay: Stay, day: LocalDate): Stay[] {
  const from = laterOf(stay.from, day);
  const to = stay.to ?? addDays(from, 1);
  return from < to ? [{ from, to }] : [];
}

/** When a unit must still be free so that it can be made ready after these nights; null: for good. */
function readiness({ to }: Nights): (kind: UnitKind) => Date | null {
  const known = new Map<number, Date>();
  return ({ turnaroundWorkingDays }) => {
    if (to === null) return null;
    const ready = known.get(turnaroundWorkingDays) ?? startOfLondonDay(turnaroundEnds(to, turnaroundWorkingDays));
    known.set(turnaroundWorkingDays, ready);
    return ready;
  };
}

function isFreeUntil({ freeUntil }: FreeUnit, wanted: Date | null): boolean {
  return freeUntil === null || (wanted !== null && wanted <= freeUntil);
}
