import { labelOf } from '../../shared/code-lists.js';
import type { InWords } from '../../shared/happening.js';

/** How the chronology says what `support.contacts_happened` gives: what came of it, and how it was. */
export const CONTACTS_IN_WORDS: InWords = {
  'support-contact': ({ cameOfIt, way }) =>
    `${labelOf('supportContactResults', cameOfIt)} (${lower(labelOf('supportContactWays', way) ?? '')})`,
};

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
