import { addDays, daysBetween, type LocalDate } from '../../shared/local-date.js';
import { Refusal, refuseField } from '../../shared/refusal.js';
import type { Placement } from '../placement.entity.js';

/** What was decided last about staying beyond the day that is expected. */
export interface StayDecision {
  readonly authorised: boolean;
  readonly until: LocalDate | null;
  readonly decidedOn: LocalDate;
}

/** A household is still there after the day on which they were expected to leave. */
export interface Overstaying {
  /** Nights beyond the expected ones; 0 on the very day. */
  readonly days: number;
  readonly authorised: boolean;
  readonly until: LocalDate | null;
}

/** Days after which a stay that was not authorised is looked at again, while they are still there. */
export const LOOKED_AT_AGAIN_AFTER_DAYS = 7;

type Stay = Pick<Placement, 'status' | 'expectedTo'>;

/**
 * How a stay goes on beyond its expected day; null while it does not. On the day itself most leave as they said they would: it counts
 * from the next day on, or once somebody has decided about it. An authorisation holds on its last day, too.
 */
export function overstayOf(stay: Stay, decision: StayDecision | null, today: LocalDate): Overstaying | null {
  const { status, expectedTo } = stay;
  if (status !== 'arrived' || expectedTo === null || today < expectedTo) return null;
  if (today === expectedTo && !decision) return null;
  const until = decision?.until ?? null;
  return { days: daysBetween(expectedTo, today), authorised: until !== null && today <= until, until };
}

/** The day on which somebody has to decide about a stay, or decide again; null for one without an expected end. */
export function decisionDueOn({ expectedTo }: Stay, decision: StayDecision | null): LocalDate | null {
  if (!decision) return expectedTo;
  return decision.until ?? addDays(decision.decidedOn, LOOKED_AT_AGAIN_AFTER_DAYS);
}

/** A stay is decided about once its expected day has come; before that it is extended. */
export function refuseBeforeExpectedDay({ expectedTo }: Stay, today: LocalDate): Refusal | null {
  if (expectedTo !== null && today >= expectedTo) return null;
  return Refusal.rule(
    'not-beyond-expected-day',
    'The day on which they are expected to leave has not come. Extend the placement instead.',
  );
}

/** An authorised stay has a last day, still ahead; one that is not authorised has none. */
export function refuseUntil(authorised: boolean, until: LocalDate | null, today: LocalDate): Refusal | null {
  if (authorised !== (until !== null)) {
    return refuseField(
      'until',
      'until-needed',
      authorised ? 'Say until which day they may stay.' : 'Leave the day out: it belongs to an authorised stay.',
    );
  }
  if (until !== null && until <= today) {
    return refuseField('until', 'in-the-past', 'The day until which they may stay is still ahead. Enter a later day.');
  }
  return null;
}
