// @ts-nocheck
import type { FreeUnit } from '../ledger/free-units.queries.js';
import {
  BED_AND_BREAKFAST_FAMILY,
  type Misfit,
  misfitsOfKind,
  firstMisfitOfPlace,
  type Sought,
  type UnitKind,
} from './matching.rules.js';

/** Why units were not listed, and how many: each counted once, under the first rule that stopped it. */
export interface Exclusion extends Misfit {
  readonly count: number;
}

/** A free unit with what it is. */
export interface Prospect {
  readonly unit: FreeUnit;
  readonly kind: UnitKind;
}

export interface Verdict extends Prospect {
  /** null: it is listed. */
  readonly excludedBy: Misfit | null;
}

/**
 * Of a unit that is not free it is not said why: taken, held, being made ready and closed are counted as one, together with places
 * that are kept from this household for the sake of another. Nobody can tell them apart by asking differently.
 */
export const NOT_AVAILABLE: Misfit = {
  rule: 'not-available',
  text: 'Not available for all of this time.',
  canBeRelaxedBy: 'refuge-manager',
};

/** Says of every free unit whether it suits. What units of one kind have in common is decided once. */
export function judge(sought: Sought, prospects: readonly Prospect[]): Verdict[] {
  const ofKind = new Map<UnitKind, Misfit | null>();
  return prospects.map(({ unit, kind }) => {
    let stopped = ofKind.get(kind);
    if (stopped === undefined) {
      stopped = misfitsOfKind(sought, kind)[0] ?? null;
      ofKind.set(kind, stopped);
    }
    return { unit, kind, excludedBy: firstMisfitOfPlace(sought, unit, kind) ?? stopped };
  });
}

/** True when nothing suits, and bed and breakfast would if there were nowhere else at all. */
export function onlyLastResorts(verdicts: readonly Verdict[]): boolean {
  return verdicts.every(({ excludedBy }) => excludedBy !== null) && verdicts.some(isLastResort);
}

/** The same verdicts once it is known that there is nowhere else: bed and breakfast comes into question for the family. */
export function withLastResorts(verdicts: readonly Verdict[]): Verdict[] {
  return verdicts.map((verdict) => (isLastResort(verdict) ? { ...verdict, excludedBy: null } : verdict));
}

/** Counts what was not listed of all `units` that there are, the most frequent reason first. */
export function tally(verdicts: readonly Verdict[], units: number): Exclusion[] {
  const counts = new Map<string, { misfit: Misfit; count: number }>();
  const add = (misfit: Misfit, more: number) => {
    const known = counts.get(misfit.rule);
    if (known) known.count += more;
    else counts.set(misfit.rule, { misfit, count: more });
  };
  for (const { excludedBy } of verdicts) if (excludedBy) add(excludedBy, 1);
  if (units > verdicts.length) add(NOT_AVAILABLE, units - verdicts.length);
  return [...counts.values()]
    .map(({ misfit, count }) => ({ ...misfit, count }))
    .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}

function isLastResort({ excludedBy }: Verdict): boolean {
  return excludedBy?.rule === BED_AND_BREAKFAST_FAMILY;
}
