import type { LocalDate } from '../../../shared/local-date.js';
import { housingAct1996 } from '../../citation.js';
import { clockFrom } from '../../computed-clock.js';
import { type Commencements, inForce } from '../../rule-versions.js';

/** A landlord's notice seeking possession of the only accommodation a person has. */
export interface PossessionNotice {
  readonly kind: 'section-21' | 'section-8';
  readonly landlord: 'private' | 'social';
  readonly servedOn: LocalDate;
  /** The date in the notice after which possession may be sought. */
  readonly specifiedDate: LocalDate;
  readonly valid: boolean;
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
 * PV-b is barred (s.195(6)) while a valid notice on the only accommodation falls due within the window of K-01, or has fallen due.
 * A notice further off does not bar it. The specified date itself counts when it is 56 days on, as in the worked example E27: a notice
 * that specifies 1 October brings its tenant within the window on 6 August.
 */
export function barsEndingPrevention(specifiedDate: LocalDate, on: LocalDate): boolean {
  const { firstDayAfter } = clockFrom('K-01', on);
  return firstDayAfter !== null && specifiedDate <= firstDayAfter;
}

export const PREVENTION_BAR = housingAct1996('195(6)');
