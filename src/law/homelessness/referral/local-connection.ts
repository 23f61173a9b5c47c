import { type LocalDate, addMonths, daysBetween, earlierOf, laterOf } from '../../../shared/local-date.js';
import { type Citation, guidance, housingAct1996 } from '../../citation.js';
import { inForce } from '../../rule-versions.js';
import type { Length } from '../../time-limit.js';
import { LOCAL_CONNECTION_NORMS } from '../../other-periods.js';
import { DEFAULT_SETTINGS, type LawSettings } from '../../settings.js';
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

/** Somebody's relative who lives in the area, by the norm of family: whoever else is close to them is for the officer to weigh. */
export interface Relative {
  readonly relation: 'parent' | 'adult-child' | 'brother-or-sister' | 'other';
  /** The day since which they have lived there without a break. */
  readonly since: LocalDate;
}

type Norms = Pick<LawSettings, 'residentMonthsOfLastTwelve' | 'residentYearsOfLastFive' | 'familyResidentYears'>;

/**
 * LC-5, LC-6: whether residence by choice meets the Local Government Association's working norm: 6 of the last 12 months or 3 of the last 5 years.
 * A norm, not the law: an officer may find a connection without it.
 */
export function residenceMeetsNorm(
  stays: readonly Residence[],
  on: LocalDate,
  { residentMonthsOfLastTwelve: recent, residentYearsOfLastFive: longer }: Norms = DEFAULT_SETTINGS,
): boolean {
  const { recentResidence, longerResidence } = LOCAL_CONNECTION_NORMS;
  const byChoice = stays.filter(({ notByChoice }) => notByChoice === undefined);
  const lived = (last: Length) => monthsLived(byChoice, addMonths(on, -inMonths(last)), on);
  return lived(recentResidence.of) >= recent || lived(longerResidence.of) >= longer * MONTHS_OF_A_YEAR;
}

/** LC-5: whether a parent, adult child, brother or sister has lived there for the 5 years of the same norm, up to `on`. */
export function familyMeetsNorm(
  relatives: readonly Relative[],
  on: LocalDate,
  { familyResidentYears }: Norms = DEFAULT_SETTINGS,
): boolean {
  return relatives.some(
    ({ relation, since }) => relation !== 'other' && addMonths(since, familyResidentYears * MONTHS_OF_A_YEAR) <= on,
  );
}

/** The norm in words, as a council has settled it. */
export function normInWords({
  residentMonthsOfLastTwelve: recent,
  residentYearsOfLastFive: longer,
  familyResidentYears: family,
}: Norms = DEFAULT_SETTINGS): string {
  const { recentResidence, longerResidence } = LOCAL_CONNECTION_NORMS;
  return `${recent} of the last ${recentResidence.of.n} months or ${longer} of the last ${longerResidence.of.n} years there by choice, or a parent, adult child, brother or sister there for ${family} years`;
}

const MONTHS_OF_A_YEAR = 12;

function inMonths({ n, unit }: Length): number {
  return unit === 'year' ? MONTHS_OF_A_YEAR * n : n;
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
