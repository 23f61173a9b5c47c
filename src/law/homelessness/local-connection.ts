import { type LocalDate, addMonths } from '../../shared/local-date.js';
import { type Citation, housingAct1996 } from '../citation.js';
import { inForce } from '../rule-versions.js';
import type { Length } from '../time-limit.js';
import { LOCAL_CONNECTION_NORMS } from '../other-periods.js';

export type ConnectionSource =
  'residence-of-choice' | 'employment' | 'family' | 'special-circumstances' | 'care-leaver' | 'asylum-dispersal';

export const CONNECTION_SOURCES: Readonly<Record<ConnectionSource, Citation>> = {
  'residence-of-choice': housingAct1996('199(1)(a)'),
  employment: housingAct1996('199(1)(b)'),
  family: housingAct1996('199(1)(c)'),
  'special-circumstances': housingAct1996('199(1)(d)'),
  'asylum-dispersal': housingAct1996('199(6)'),
  'care-leaver': housingAct1996('199(8)'),
};

/** A time of living somewhere by choice; `to` is the day of leaving, null while it goes on. */
export interface Residence {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/**
 * LC-5: whether residence by choice meets the Local Government Association's working norm: 6 of the last 12 months or 3 of the last 5 years.
 * A norm, not the law: an officer may find a connection without it.
 */
export function residenceMeetsNorm(stays: readonly Residence[], on: LocalDate): boolean {
  const { recentResidence, longerResidence } = LOCAL_CONNECTION_NORMS;
  return [recentResidence, longerResidence].some(
    (norm) => monthsLived(stays, addMonths(on, -inMonths(norm.of)), on) >= inMonths(norm.atLeast),
  );
}

function inMonths({ n, unit }: Length): number {
  return unit === 'year' ? 12 * n : n;
}

/** Whole months lived there inside a window, each stay counted by itself. */
function monthsLived(stays: readonly Residence[], from: LocalDate, to: LocalDate): number {
  return stays.reduce((total, stay) => {
    const begins = stay.from > from ? stay.from : from;
    const ends = stay.to !== null && stay.to < to ? stay.to : to;
    return total + wholeMonths(begins, ends);
  }, 0);
}

function wholeMonths(from: LocalDate, to: LocalDate): number {
  let months = 0;
  while (addMonths(from, months + 1) <= to) months += 1;
  return months;
}

/** LC-12 (SI 2025/706): whether the housing register may ask for a local connection of a person who needs to move. */
export function allocationMayTestConnection(
  applicant: { readonly movesForReasonsConnectedWithAbuse: boolean; readonly careLeaverUnder25: boolean },
  on: LocalDate,
): boolean {
  const exempt = applicant.movesForReasonsConnectedWithAbuse || applicant.careLeaverUnder25;
  return !(exempt && inForce('ALLOC_LC_2025', on));
}
