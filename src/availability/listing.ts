import { Injectable } from '@nestjs/common';
import type { Category } from '../accommodation/accommodation.codes.js';
import { UnitNames } from '../accommodation/unit-names.queries.js';
import { Clock } from '../platform/clock/clock.js';
import { type Freshness, freshnessOf } from './freshness.rules.js';
import { cautionsFor, type Note, reasonsFor } from './match.rules.js';
import type { Search } from './prospects.js';
import { pointsOfArea, pointsOfFreshness, pointsOfKind } from './ranking.rules.js';
import type { Sifted } from './sifting.js';
import type { Prospect, Verdict } from './sifting.rules.js';

/** A place that suits and can be held. It never says where it is, nor anything of another household. */
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

interface Ranked {
  readonly unit: Prospect;
  readonly freshness: Freshness;
  readonly points: number;
}

/** Puts what suits in order and says why. */
@Injectable()
export class Listing {
  constructor(
    private readonly names: UnitNames,
    private readonly clock: Clock,
  ) {}

  /** The first `limit` of what suits, the best first. */
  async of({ search, verdicts }: Sifted, limit: number): Promise<Match[]> {
    const first = rank(search, verdicts, this.clock.now()).slice(0, limit);
    const names = await this.names.of(first.map(({ unit }) => unit.unitId));
    const { stepsBetween } = search.areas;
    return first.flatMap(({ unit, freshness }) => {
      const name = names.get(unit.unitId);
      if (!name) return [];
      const { unitId, providerId, localAuthorityCode, standardsUntil, confirmedAt, kind } = unit;
      const matching = { localAuthorityCode, standardsUntil, kind, freshness };
      return {
        unitId,
        unitReference: name.reference,
        category: kind.category,
        provider: { id: providerId, name: name.providerName },
        localAuthorityCode,
        bedspaces: kind.bedspaces,
        freshness,
        confirmedAt,
        reasons: reasonsFor(search, matching, stepsBetween),
        cautions: cautionsFor(search, matching, stepsBetween),
      };
    });
  }
}

/** Fewest points first; of equals what was confirmed last, and then in the order in which units were added. */
function rank(search: Search, verdicts: readonly Verdict[], now: Date): Ranked[] {
  const ofKind = remembered(
    (unit) => unit.kind,
    ({ kind }) => pointsOfKind(search.household, kind),
  );
  const ofArea = remembered(
    (unit) => unit.localAuthorityCode,
    ({ localAuthorityCode }) => pointsOfArea(search.household, localAuthorityCode, search.areas.stepsBetween),
  );
  return verdicts
    .flatMap(({ unit, excludedBy }) => {
      if (excludedBy) return [];
      const freshness = freshnessOf(unit.confirmedAt, now, unit.target);
      return { unit, freshness, points: ofKind(unit) + ofArea(unit) + pointsOfFreshness(freshness) };
    })
    .sort(
      (a, b) =>
        a.points - b.points ||
        (b.unit.confirmedAt?.getTime() ?? 0) - (a.unit.confirmedAt?.getTime() ?? 0) ||
        (a.unit.unitId < b.unit.unitId ? -1 : 1),
    );
}

/** Works something out once for all units that have the same key. */
function remembered(keyOf: (unit: Prospect) => unknown, work: (unit: Prospect) => number): (unit: Prospect) => number {
  const known = new Map<unknown, number>();
  return (unit) => {
    const key = keyOf(unit);
    const found = known.get(key) ?? work(unit);
    known.set(key, found);
    return found;
  };
}
