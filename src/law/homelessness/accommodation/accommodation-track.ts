import type { HelpTrack } from '../duties/help-track.js';

/**
 * Whether a roof is owed now, and under which section (the API's `accommodationTrack`).
 *
 * - `interim`: s.188, or s.190(2) while a person found intentionally homeless has a reasonable opportunity to find a home.
 * - `main`: s.193.
 * - `held-pending-referral`: s.199A(2) or s.200(1), until the outcome of a referral is notified.
 */
export type AccommodationTrack = 'none' | 'interim' | 'main' | 'held-pending-referral';

/** Help states in which the section that owes a roof, or the absence of one, follows from the state alone. */
const SETTLED_BY_HELP: Readonly<Partial<Record<HelpTrack, AccommodationTrack>>> = {
  'main-duty': 'main',
  intentional: 'interim',
  'not-eligible': 'none',
  'no-duty': 'none',
  'not-priority-need': 'none',
  closed: 'none',
};

/**
 * The accommodation track beside a help track.
 * While inquiries, prevention or relief go on it is a question of its own: interim when owed, and otherwise unchanged unless
 * the person has been told that nothing more will be owed (s.188(1ZA)). ACC-4, s.188(2A): relief that ended on a final offer counts as going
 * on while the suitability of that offer is reviewed.
 */
export function accommodationBeside(
  help: HelpTrack,
  now: AccommodationTrack,
  interim: { readonly owed: boolean; readonly ruledOut: boolean; readonly finalOfferUnderReview?: boolean },
): AccommodationTrack {
  if (help === 'closed' && interim.finalOfferUnderReview) return 'interim';
  const settled = SETTLED_BY_HELP[help];
  if (settled) return settled;
  if (now === 'held-pending-referral') return now;
  if (interim.ruledOut) return 'none';
  return interim.owed || now === 'interim' ? 'interim' : 'none';
}
