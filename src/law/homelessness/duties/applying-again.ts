import type { LocalDate } from '../../../shared/local-date.js';
import { clockFrom } from '../../computed-clock.js';
import { TIME_LIMITS } from '../../time-limits.js';
import type { CaseFacts, Question, SettledQuestion } from '../case-facts.js';

/** What decides whether priority need matters to those who apply again. */
export type AppliesAgain = Pick<
  CaseFacts,
  'approachedOn' | 'privateOfferAcceptedOn' | 'privateOfferSaid' | 'restrictedCase'
> & {
  readonly settled: Readonly<Partial<Record<Question, Pick<SettledQuestion, 'outcome'>>>>;
};

/**
 * S.195A(1), (5), s.188(1A): whether a roof and the main duty are owed whether or not they are in priority need, because they applied within
 * two years of accepting a private rented sector offer (K-21). Not to whom is found intentionally homeless, nor in a restricted case. The
 * section is repealed, and saved for what was accepted before (SI 2026/421 reg 10): no two years run from a later day (TR-4, TR-7).
 */
export function needsNoPriorityNeed(facts: AppliesAgain): boolean {
  const acceptedOn = facts.privateOfferSaid ?? facts.privateOfferAcceptedOn ?? null;
  const { settled, approachedOn, restrictedCase = false } = facts;
  if (acceptedOn === null || approachedOn === undefined || restrictedCase) return false;
  const { lastDay } = clockFrom('K-21', acceptedOn);
  const inTime = lastDay !== null && acceptedOn <= approachedOn && approachedOn <= lastDay;
  return inTime && settled.intentionality?.outcome !== 'intentional';
}

/** For how many years an offer helps whoever applies again, and until which day it must have been accepted: the repeal saved no later one. */
export const HELPED_BY_AN_OFFER = {
  years: TIME_LIMITS['K-21'].length.n,
  acceptedUntil: TIME_LIMITS['K-21'].inForce.to,
};

/** The last day on which anybody may apply again in time: those years from the last such offer. Null where nothing ends it. */
export function lastDayToApplyAgain(): LocalDate | null {
  const { acceptedUntil } = HELPED_BY_AN_OFFER;
  return acceptedUntil === null ? null : clockFrom('K-21', acceptedUntil).lastDay;
}
