// @ts-nocheck
import { addWorkingDays } from '../../law/working-days.js';
import { addDays, type LocalDate, startOfLondonDay } from '../../shared/local-date.js';

/** House rule: how many working days a turn stands. A provider says for each group of its units what holds there. */
export const TURN_WORKING_DAYS = { least: 1, usual: 1, most: 10 } as const;

/** When a turn that comes on `today` passes to the next: with the end of the last of its working days, the first being tomorrow's. */
export function passesAt(today: LocalDate, turnWorkingDays: number): Date {
  return startOfLondonDay(addDays(addWorkingDays(today, turnWorkingDays), 1));
}
