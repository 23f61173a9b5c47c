import { labelOf } from '../shared/code-lists.js';
import { type HappeningDetails, type InWords, text, withReason } from '../shared/happening.js';

/** How the chronology says what `placements.happened` gives: what kind of place, whose and in which council area; nothing nearer than that. */
export const PLACEMENTS_IN_WORDS: InWords = {
  'placement-offered': (details) => `Offered a place: ${place(details)}${whatBecameOfIt(details)}`,
  'placement-agreed': (details) => `Both agreed to a place: ${place(details)}${whoDidNotCome(details)}`,
  'placement-arrived': (details) => `Arrived: ${place(details)}`,
  'placement-moved-in': (details) => `Moved to another place: ${place(details)}`,
  'placement-departed': (details) =>
    withReason(
      `Left: ${place(details)}. Went on to`,
      labelOf('destinations', details['destination']) ?? 'not recorded',
    ),
};

function place(details: HappeningDetails): string {
  const category = labelOf('accommodationCategories', details['category']) ?? '';
  return `${category.toLowerCase()}, ${text(details, 'provider')}, ${text(details, 'area')}`;
}

function whatBecameOfIt(details: HappeningDetails): string {
  switch (details['status']) {
    case 'declined':
      return details['endedBy'] === 'person'
        ? sentence('They chose otherwise', labelOf('declinedByPersonReasons', details['reason']))
        : sentence('The provider could not take them', labelOf('declinedByProviderReasons', details['reason']));
    case 'withdrawn':
      return sentence('The offer was taken back', labelOf('withdrawalReasons', details['reason']));
    case 'expired':
      return '. The hold ran out before both had agreed';
    default:
      return '';
  }
}

function whoDidNotCome(details: HappeningDetails): string {
  if (details['status'] !== 'not-arrived') return '';
  return sentence('They did not arrive', labelOf('notArrivedReasons', details['reason']));
}

function sentence(words: string, reason: string | null): string {
  return `. ${withReason(words, reason)}`;
}
