import { labelOf } from '../../shared/code-lists.js';
import { type HappeningDetails, type InWords, text } from '../../shared/happening.js';

/** How the chronology says what `told_once.consents_happened` gives. */
export const PARTNERS_IN_WORDS: InWords = {
  'consent-given': (details) =>
    `Agreed that ${text(details, 'organisation')} may tell ${partner(details)}: ${categories(details)}`,
  'consent-withdrawn': (details) => `Took back that ${text(details, 'organisation')} may tell ${partner(details)}`,
  'information-shared': (details) =>
    `${text(details, 'organisation')} told ${partner(details)}: ${categories(details)}. ${basis(details)}`,
};

function partner(details: HappeningDetails): string {
  const label = labelOf('partners', details['partner']) ?? '';
  return label.charAt(0).toLowerCase() + label.slice(1);
}

function categories(details: HappeningDetails): string {
  const codes = details['categories'] as readonly string[];
  return codes.flatMap((code) => labelOf('sharedCategories', code)?.toLowerCase() ?? []).join('; ');
}

function basis(details: HappeningDetails): string {
  return labelOf('sharingBases', details['basis']) ?? '';
}
