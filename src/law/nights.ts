import { type LocalDate, addDays, daysBetween, laterOf } from '../shared/local-date.js';
import type { Stay } from './clock-inputs.js';

/** What separate stays add up to. A night spent in two stays at once counts once. */
export interface NightCount {
  readonly firstNight: LocalDate;
  /** The night on which the limit is used up; null when the stays end before that. */
  readonly lastAllowedNight: LocalDate | null;
  readonly nightsUsed: number;
  readonly nightsLeft: number;
}

/** The stays as far as their nights fall on `day` or later: ST-6, SI 2003/3326 art 4(3). */
export function nightsFrom(stays: readonly Stay[], day: LocalDate): Stay[] {
  return stays.filter(({ to }) => to === null || to > day).map((stay) => ({ ...stay, from: laterOf(stay.from, day) }));
}

/** Counts nights by local date across stays, up to `limit`. An open stay runs on until the limit is reached. */
export function countNights(stays: readonly Stay[], limit: number): NightCount {
  const inOrder = [...stays].sort((a, b) => (a.from < b.from ? -1 : 1));
  const firstNight = inOrder[0]?.from;
  if (firstNight === undefined) throw new RangeError('no stay to count');

  let used = 0;
  let countedUntil = firstNight;
  for (const stay of inOrder) {
    const from = laterOf(stay.from, countedUntil);
    const left = limit - used;
    const nights = stay.to === null ? left : Math.max(0, daysBetween(from, stay.to));
    if (nights >= left) {
      return { firstNight, lastAllowedNight: addDays(from, left - 1), nightsUsed: limit, nightsLeft: 0 };
    }
    used += nights;
    countedUntil = addDays(from, nights);
  }
  return { firstNight, lastAllowedNight: null, nightsUsed: used, nightsLeft: limit - used };
}
