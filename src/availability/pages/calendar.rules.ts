import { addDays, daysBetween, type LocalDate, londonDay } from '../../shared/local-date.js';
import type { Claim, ClaimKind } from '../ledger/claims.queries.js';

/** Days in a row on which a unit stands the same: claimed for one thing, or free. */
export interface Run {
  readonly kind: ClaimKind | null;
  readonly from: LocalDate;
  readonly days: number;
}

/**
 * A unit's days as runs, from `first` on for `days` days. The day on which a household leaves belongs to whatever follows, because
 * one unit can be let again on it. Who stays on beyond the day set for leaving has the unit until today at least.
 */
export function runsOf(claims: readonly Claim[], first: LocalDate, days: number, today: LocalDate): Run[] {
  const kinds: { kind: ClaimKind | null; claim: Claim | null }[] = Array.from({ length: days }, () => ({
    kind: null,
    claim: null,
  }));
  for (const claim of claims) {
    const from = Math.max(0, daysBetween(first, londonDay(claim.from)));
    const until = Math.min(days, daysBetween(first, endOf(claim, addDays(first, days), today)));
    for (let index = from; index < until; index += 1) kinds[index] = { kind: claim.kind, claim };
  }
  const runs: { run: Run; claim: Claim | null }[] = [];
  kinds.forEach(({ kind, claim }, index) => {
    const last = runs.at(-1);
    if (last && last.claim === claim) last.run = { ...last.run, days: last.run.days + 1 };
    else runs.push({ run: { kind, from: addDays(first, index), days: 1 }, claim });
  });
  return runs.map(({ run }) => run);
}

/** The first day that is no longer the claim's; it has at least the one on which it begins. */
function endOf({ from, until, unfinished }: Claim, horizon: LocalDate, today: LocalDate): LocalDate {
  if (until === null) return horizon;
  const begins = londonDay(from);
  const ends = londonDay(until);
  const said = ends > begins ? ends : addDays(begins, 1);
  const tomorrow = addDays(today, 1);
  return unfinished && said < tomorrow ? tomorrow : said;
}
