import { type LocalDate, addMonths, daysBetween, earlierOf, laterOf } from '../../../shared/local-date.js';
import { type Citation, guidance, housingAct1996 } from '../../citation.js';
import { inForce } from '../../rule-versions.js';
import type { Length } from '../../time-limit.js';
import { LOCAL_CONNECTION_NORMS } from '../../other-periods.js';
import { type UnlawfulStep, unlawful } from '../../unlawful-step.js';

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

/** A time of living somewhere; `to` is the day of leaving, null while it goes on. */
export interface Residence {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  /** In prison or held in a hospital (s.199(3)), or in a home given to somebody seeking asylum (s.199(6)). Absent: by their own choice. */
  readonly notByChoice?: 'detained' | 'dispersed';
}

/**
 * LC-5, LC-6: whether residence by choice meets the Local Government Association's working norm: 6 of the last 12 months or 3 of the last 5 years.
 * A norm, not the law: an officer may find a connection without it.
 */
export function residenceMeetsNorm(stays: readonly Residence[], on: LocalDate): boolean {
  const { recentResidence, longerResidence } = LOCAL_CONNECTION_NORMS;
  const byChoice = stays.filter(({ notByChoice }) => notByChoice === undefined);
  return [recentResidence, longerResidence].some(
    (norm) => monthsLived(byChoice, addMonths(on, -inMonths(norm.of)), on) >= inMonths(norm.atLeast),
  );
}

function inMonths({ n, unit }: Length): number {
  return unit === 'year' ? 12 * n : n;
}

// Days left over from several stays are added up; so many count as a month, in favour of whoever lived there.
const DAYS_THAT_COUNT_AS_A_MONTH = 30;

/** Months lived there inside a window, all stays added up. Stays that overlap count once. */
function monthsLived(stays: readonly Residence[], from: LocalDate, to: LocalDate): number {
  let months = 0;
  let days = 0;
  let countedUntil = from;
  for (const stay of [...stays].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const begins = laterOf(stay.from, countedUntil);
    const ends = stay.to === null ? to : earlierOf(stay.to, to);
    if (begins >= ends) continue;
    const whole = wholeMonths(begins, ends);
    months += whole;
    days += daysBetween(addMonths(begins, whole), ends);
    countedUntil = ends;
  }
  return months + Math.floor(days / DAYS_THAT_COUNT_AS_A_MONTH);
}

function wholeMonths(from: LocalDate, to: LocalDate): number {
  let months = 0;
  while (addMonths(from, months + 1) <= to) months += 1;
  return months;
}

/** Who is put forward for a home, as far as SI 2025/706 asks. */
export interface ForTheRegister {
  readonly movesForReasonsConnectedWithAbuse: boolean;
  readonly careLeaverUnder25: boolean;
}

/** LC-12 (SI 2025/706): whether the housing register may ask for a local connection of a person who needs to move. */
export function allocationMayTestConnection(applicant: ForTheRegister, on: LocalDate): boolean {
  const exempt = applicant.movesForReasonsConnectedWithAbuse || applicant.careLeaverUnder25;
  return !(exempt && inForce('ALLOC_LC_2025', on));
}

/**
 * AL-2 (s.160ZA, SI 2025/706): a home under Part 6 may not be kept from them for want of a local connection. Null where it may; `field` is
 * the reason given.
 */
export function refuseConnectionTest(applicant: ForTheRegister, on: LocalDate, field: string): UnlawfulStep | null {
  if (allocationMayTestConnection(applicant, on)) return null;
  return unlawful(
    'AL-2',
    [housingAct1996('160ZA'), guidance('SI 2025/706')],
    'Whoever must move for reasons connected with domestic abuse, or leaves care and is under 25, needs no local connection for a council or housing association home.',
    [
      'Tell the council that it may not ask for one, and leave the home open for them.',
      'Where neither is so, say both: that the move has nothing to do with abuse, and that nobody leaves care.',
    ],
    { field },
  );
}
