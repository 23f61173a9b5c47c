import { londonDay, type LocalDate } from '../../../shared/local-date.js';
import { Refusal } from '../../../shared/refusal.js';
import { type Quarter, quarterInWords } from '../quarter.js';
import type { QuarterReturn } from './quarter-return.entity.js';
import { RETURN_STATES } from './return.states.js';

type ToSignOff = Pick<QuarterReturn, 'status' | 'firstDay' | 'lastDay' | 'gatheredAt' | 'withErrors'>;

/** `quarter-not-begun`: there is nothing to gather yet. */
export function refuseQuarter({ firstDay }: Quarter, today: LocalDate): Refusal | null {
  if (firstDay <= today) return null;
  return Refusal.rule(
    'quarter-not-begun',
    `The quarter begins on ${firstDay}. Its cases can be gathered from then on.`,
  );
}

/** `quarter-signed-off`: what was returned stays as it is. */
export function refuseGathering(found: Pick<QuarterReturn, 'status'>): Refusal | null {
  if (found.status === 'gathering' || RETURN_STATES.allows(found.status, 'gather')) return null;
  return Refusal.clash(
    'quarter-signed-off',
    'This quarter is signed off and stays as it was returned. Its differences show what has changed since.',
  );
}

/**
 * `quarter-signed-off`, `still-gathering`, `quarter-not-over`, `gather-again` when its cases were gathered before its last day was over,
 * `errors-remain`.
 */
export function refuseSignOff(found: ToSignOff, today: LocalDate): Refusal | null {
  const { status, lastDay, gatheredAt, withErrors } = found;
  if (status === 'signed-off') return refuseGathering(found);
  if (status === 'gathering' || gatheredAt === null) {
    return Refusal.clash('still-gathering', 'The cases are still being gathered. Wait until all of them are there.');
  }
  if (lastDay >= today) {
    return Refusal.rule(
      'quarter-not-over',
      `${quarterInWords(found)} is signed off once it is over, from the day after ${lastDay}.`,
    );
  }
  if (londonDay(gatheredAt) <= lastDay) {
    return Refusal.rule(
      'gather-again',
      'The cases were gathered before the quarter was over. Gather them again, then sign it off.',
    );
  }
  if (withErrors > 0) {
    const cases = withErrors === 1 ? 'One case has an error' : `${withErrors} cases have errors`;
    return Refusal.rule(
      'errors-remain',
      `${cases}. Mend what is named, gather the cases again, then sign the quarter off.`,
    );
  }
  return null;
}
