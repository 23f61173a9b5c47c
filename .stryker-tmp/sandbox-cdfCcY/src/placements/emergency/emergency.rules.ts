// @ts-nocheck
import type { LocalDate } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import { alreadyPlaced } from '../placements.rules.js';

/** How many places are tried when others take them at the same moment. */
export const PLACES_TRIED = 10;

/** How many places are named that have to be asked by telephone. */
export const PLACES_TO_TELEPHONE = 10;

const ALREADY_PLACED = alreadyPlaced().code;

/** Who has arrived has come today, or before. */
export function refuseArrivedEarly(from: LocalDate, arrived: boolean, today: LocalDate): Refusal | null {
  if (!arrived || from <= today) return null;
  return Refusal.rule('in-the-future', 'They have not come yet when their first night is still ahead.', [
    { field: 'arrived', code: 'in-the-future', message: 'Leave this out, or say that they come today.' },
  ]);
}

/** What stands in the way of one place may not stand in the way of the next; what is about the household does. */
export function isAboutThisPlace(refusal: Refusal): boolean {
  return refusal.code !== ALREADY_PLACED;
}

/** Nobody takes them tonight without being asked. `alternatives` are held for nobody. */
export function noEmergencyPlace(alternatives: readonly unknown[], unmetNeedId: string): Refusal {
  const wayOut =
    alternatives.length > 0
      ? 'Telephone those listed: they suit, they are free, and they have to be asked first.'
      : 'Nothing that suits is free. Search farther away, or ask a supervisor about other accommodation for tonight.';
  return Refusal.clash('no-emergency-place', `No place can be taken at night without asking first. ${wayOut}`, {
    alternatives,
    unmetNeedId,
  });
}
