import type { LocalDate } from './local-date.js';
import { type Refusal, refuseField } from './refusal.js';

/** One version of something that each organisation settles for itself. None is ever changed: a later one holds from its day on. */
export interface SettledVersion {
  readonly version: number;
  /** Whose it is; null for the first, which holds where an organisation has settled nothing. */
  readonly organisationId: string | null;
  /** Null for the first, which has always held. */
  readonly inForceFrom: LocalDate | null;
  /** Who began it; null for the first. */
  readonly begunBy: string | null;
}

/** The version that holds on a day among those of one organisation and the one that is nobody's. */
export function versionOn<V extends SettledVersion>(versions: readonly V[], day: LocalDate): V {
  const held = inTheirOrder(versions).findLast(({ inForceFrom }) => inForceFrom === null || inForceFrom <= day);
  if (!held) throw new Error('of what an organisation settles, no version holds');
  return held;
}

/** The versions that come after a day, the next first; of those that begin on one day, the one that will hold. */
export function versionsAfter<V extends SettledVersion>(versions: readonly V[], day: LocalDate): V[] {
  const later = inTheirOrder(versions).filter(({ inForceFrom }) => inForceFrom !== null && inForceFrom > day);
  return later.filter((each, index) => later[index + 1]?.inForceFrom !== each.inForceFrom);
}

/** In the order in which they hold: of two from one day, the one that was begun later comes after the other. */
export function inTheirOrder<V extends SettledVersion>(versions: readonly V[]): V[] {
  return versions.toSorted((a, b) => compare(a.inForceFrom ?? '', b.inForceFrom ?? '') || a.version - b.version);
}

/** `in-the-past` for a version that would hold from a day before today; `keeps` says what stands as it is. */
export function refusePastDay(from: LocalDate | undefined, today: LocalDate, keeps: string): Refusal | null {
  if (from === undefined || from >= today) return null;
  return refuseField('inForceFrom', 'in-the-past', `${keeps} Let this hold from today or a later day.`);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
