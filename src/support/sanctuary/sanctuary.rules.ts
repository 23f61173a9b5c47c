import type { LocalDate } from '../../shared/local-date.js';
import { type Refusal, refuseField } from '../../shared/refusal.js';
import type { SanctuaryWork } from './sanctuary-work.entity.js';

type Days = Pick<SanctuaryWork, 'orderedOn' | 'doneOn' | 'checkedOn'>;

/** The last day on which something became of a measure; null while it is only wanted. */
export function lastDayOf({ orderedOn, doneOn, checkedOn }: Days): LocalDate | null {
  return [orderedOn, doneOn, checkedOn].reduce((last, day) => ((day ?? '') > (last ?? '') ? day : last), null);
}

/** `before-its-last-step`: a measure is ordered, then done, then looked at; each on a day of its own or the same. */
export function refuseEarlier(measure: Days, on: string): Refusal | null {
  const last = lastDayOf(measure);
  if (last === null || on >= last) return null;
  return refuseField(
    'on',
    'before-its-last-step',
    'This came after what was recorded of the measure before.',
    `Enter ${last} or a later day.`,
  );
}
