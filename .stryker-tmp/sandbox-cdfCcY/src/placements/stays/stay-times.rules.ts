// @ts-nocheck
import { addDays, atLondonHour, laterOf, type LocalDate, londonDay } from '../../shared/local-date.js';

/** Hours in London at which people are asked. */
export const ASKED_AT = { eveningOfArrival: 20, morningAfter: 9, lastDay: 10 } as const;

/** When a provider is asked whether they came: the first evening from the day they are expected, once both have agreed. */
export function eveningToAsk(from: LocalDate, agreedAt: Date): Date {
  const day = laterOf(from, londonDay(agreedAt));
  const evening = atLondonHour(day, ASKED_AT.eveningOfArrival);
  return evening > agreedAt ? evening : atLondonHour(addDays(day, 1), ASKED_AT.eveningOfArrival);
}

/** When those who placed them are asked, if nobody has said by then. */
export function morningAfter(evening: Date): Date {
  return atLondonHour(addDays(londonDay(evening), 1), ASKED_AT.morningAfter);
}

/** When a stay is looked at on the day it was expected, or authorised, to end. */
export function lastDayLookedAt(day: LocalDate): Date {
  return atLondonHour(day, ASKED_AT.lastDay);
}
