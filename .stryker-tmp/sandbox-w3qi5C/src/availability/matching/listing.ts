// @ts-nocheck
import { Injectable } from '@nestjs/common';
import type { Category } from '../../accommodation/accommodation.codes.js';
import { UnitNames } from '../../accommodation/units/unit-names.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import type { FreeUnit } from '../ledger/free-units.queries.js';
import { type Freshness, freshnessOf, type Target, USUAL_TARGET } from '../freshness/freshness.rules.js';
import { cautionsFor, type Note, reasonsFor } from './match.rules.js';
import type { UnitKind } from './matching.rules.js';
import type { Search } from './prospects.js';
import { pointsOfArea, pointsOfFreshness, pointsOfKind } from './ranking.rules.js';
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

interface Ranked extends Prospect {
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
  async of(search: Search, verdicts: readonly Verdict[], limit: number): Promise<Match[]> {
    const first = rank(search, verdicts, this.clock.now()).slice(0, limit);
    const names = await this.names.of(first.map(({ unit }) => unit.unitId));
    const { stepsBetween } = search.areas;
    return first.flatMap(({ unit, kind, freshness }) => {
      const name = names.get(unit.unitId);
      if (!name) return [];
      const { unitId, localAuthorityCode, standardsUntil, confirmedAt } = unit;
      const matching = { localAuthorityCode, standardsUntil, kind, freshness };
      return {
        unitId,
        unitReference: name.reference,
        category: kind.category,
        provider: { id: name.providerId, name: name.providerName },
        localAuthorityCode,
        bedspaces: kind.bedspaces,
        freshness,
        confirmedAt: confirmedAt === null ? null : new Date(confirmedAt),
        reasons: reasonsFor(search, matching, stepsBetween),
        cautions: cautionsFor(search, matching, stepsBetween),
      };
    });
  }
}

/** Fewest points first; of equals what was confirmed last, and then in the order in which units were added. */
function rank(search: Search, verdicts: readonly Verdict[], now: Date): Ranked[] {
  const { household, areas } = search;
  const ofKind = remembered((kind: UnitKind) => pointsOfKind(household, kind));
  const ofArea = remembered((area: string) => pointsOfArea(household, area, areas.stepsBetween));
  return verdicts
    .filter(({ excludedBy }) => excludedBy === null)
    .map(({ unit, kind }) => {
      const freshness = freshnessOf(unit.confirmedAt, now, targetOf(unit));
      const points = ofKind(kind) + ofArea(unit.localAuthorityCode) + pointsOfFreshness(freshness);
      return { unit, kind, freshness, points };
    })
    .sort(
      (a, b) =>
        a.points - b.points ||
        (b.unit.confirmedAt ?? 0) - (a.unit.confirmedAt ?? 0) ||
        (a.unit.unitId < b.unit.unitId ? -1 : 1),
    );
}

function targetOf({ freshHours, staleHours }: FreeUnit): Target {
  return freshHours === null || staleHours === null ? USUAL_TARGET : { freshHours, staleHours };
}

/** Works something out once for each key. */
function remembered<K>(work: (key: K) => number): (key: K) => number {
  const known = new Map<K, number>();
  return (key) => {
    const found = known.get(key) ?? work(key);
    known.set(key, found);
    return found;
  };
}
