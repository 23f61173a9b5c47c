import { labelOf } from '../../shared/code-lists.js';
import { type HappeningDetails, type InWords, text, withReason } from '../../shared/happening.js';

/** How the chronology says what `move_on.nominations_happened` gives. Why a home was not taken up is the home's, and never theirs. */
export const NOMINATIONS_IN_WORDS: InWords = {
  'home-registered': (details) => `To be put forward for a home${where(details)}`,
  'home-sent': (details) => `Put forward for a home${where(details)}`,
  'home-offered': (details) => `A home was offered${where(details)}`,
  'home-viewed': (details) => `They saw a home${where(details)}`,
  'home-accepted': (details) => `They accepted a home${where(details)}`,
  'home-not-taken-up': (details) =>
    withReason(`A home${where(details)} was not taken up`, labelOf('homesNotTakenUp', text(details, 'reason'))),
  'home-withdrawn': (details) =>
    withReason(`A home${where(details)} is not on offer any more`, labelOf('homesWithdrawn', text(details, 'reason'))),
};

function where(details: HappeningDetails): string {
  return ` of ${text(details, 'landlord')} in ${text(details, 'area')}`;
}
