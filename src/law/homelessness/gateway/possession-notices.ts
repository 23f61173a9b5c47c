import type { LocalDate } from '../../../shared/local-date.js';
import { housingAct1996 } from '../../citation.js';
import { clockFrom } from '../../computed-clock.js';
import { SECTION_21_RELIED_ON_UNTIL } from '../../other-periods.js';
import { type Commencements, inForce } from '../../rule-versions.js';
import { TIME_LIMITS } from '../../time-limits.js';

/** A landlord's notice seeking possession of the only accommodation a person has. */
export interface PossessionNotice {
  readonly kind: 'section-21' | 'section-8';
  readonly landlord: 'private' | 'social';
  readonly servedOn: LocalDate;
  /** The date in the notice after which possession may be sought. */
  readonly specifiedDate: LocalDate;
  readonly valid: boolean;
  /** A court has been asked for possession on it. */
  readonly claimMade?: boolean;
}

/**
 * Whether a notice is of the kind s.175(5) speaks of. For private lettings section 8 took the place of section 21 on 1 May 2026;
 * for social landlords section 21 remains until their own commencement.
 */
export function noticeCounts(notice: PossessionNotice, commencements: Commencements = {}): boolean {
  const change = notice.landlord === 'private' ? 'RRA_PRIVATE' : 'RRA_SOCIAL';
  const changed = inForce(change, notice.servedOn, commencements);
  return notice.valid && notice.kind === (changed ? 'section-8' : 'section-21');
}

/**
 * TR-1: a private landlord's section 21 notice, served while there still were any, could be relied on until 31 July 2026; after that day
 * only where a court had been asked for possession by then. Any other notice runs on.
 */
export function mayStillBeReliedOn(notice: PossessionNotice, on: LocalDate): boolean {
  const lastOfItsKind = notice.kind === 'section-21' && notice.landlord === 'private';
  return !lastOfItsKind || notice.claimMade === true || on <= SECTION_21_RELIED_ON_UNTIL;
}

/**
 * PV-b is barred (s.195(6)) while a valid notice on the only accommodation falls due within the window of K-01, or has fallen due.
 * A notice further off does not bar it. The specified date itself counts when it is 56 days on, as in the worked example E27: a notice
 * that specifies 1 October brings its tenant within the window on 6 August.
 */
export function barsEndingPrevention(specifiedDate: LocalDate, on: LocalDate): boolean {
  const { firstDayAfter } = clockFrom('K-01', on);
  return firstDayAfter !== null && specifiedDate <= firstDayAfter;
}

/** The notices that bar it, in words that go on after "a notice that". */
export const FALLS_DUE = `specifies a date within ${TIME_LIMITS['K-01'].length.n} days, or one that has passed`;

export const PREVENTION_BAR = housingAct1996('195(6)');
