import { addDays, type LocalDate, laterOf } from '../../../shared/local-date.js';
import { lastDayOf } from '../../periods.js';
import { type Commencements, inForce } from '../../rule-versions.js';
import { SECTION_8_PERIODS, SECTION_8_SOURCE } from '../../section-8-periods.js';
import type { PossessionNotice } from './possession-notices.js';

/**
 * The earliest date that a section 8 notice may specify: with several grounds, that of the longest period. Ground 7A or 14 alone: the day
 * of service itself.
 * Null where the periods held here do not govern it: served before the change for its landlord, no ground named, or one that is unknown.
 */
export function earliestSpecifiedDate(
  notice: Pick<PossessionNotice, 'landlord' | 'servedOn'> & { readonly grounds: readonly string[] },
  commencements: Commencements = {},
): LocalDate | null {
  const { landlord, servedOn, grounds } = notice;
  const change = landlord === 'private' ? 'RRA_PRIVATE' : 'RRA_SOCIAL';
  const periods = grounds.map((ground) => SECTION_8_PERIODS.get(ground.toUpperCase()));
  if (!inForce(change, servedOn, commencements) || periods.length === 0) return null;
  let earliest = servedOn;
  for (const period of periods) {
    if (!period) return null;
    const lastDay = lastDayOf(period, servedOn, 'included');
    if (lastDay !== null) earliest = laterOf(earliest, addDays(lastDay, 1));
  }
  return earliest;
}

/** What can be said of the date in a notice; the officer decides on its validity. */
export interface SpecifiedDateFinding {
  readonly earliest: LocalDate;
  readonly tooEarly: boolean;
  readonly citation: string;
}

/** Whether a notice specifies a date that is too early for its grounds. Null: the periods held here do not govern it. */
export function checkSpecifiedDate(
  notice: Pick<PossessionNotice, 'landlord' | 'servedOn' | 'specifiedDate'> & { readonly grounds: readonly string[] },
  commencements: Commencements = {},
): SpecifiedDateFinding | null {
  const earliest = earliestSpecifiedDate(notice, commencements);
  if (earliest === null) return null;
  return { earliest, tooEarly: notice.specifiedDate < earliest, citation: SECTION_8_SOURCE.text };
}
