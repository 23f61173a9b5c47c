import { dayInWords } from '../shared/days-in-words.js';
import { labelOf } from '../shared/code-lists.js';
import { day, type InWords, text, withReason } from '../shared/happening.js';
import type { LocalDate } from '../shared/local-date.js';

/** How the chronology says what `move_on.happened` gives. */
export const MOVE_ON_IN_WORDS: InWords = {
  'move-on-planned': (details) =>
    `A plan to move on was made, for ${dayInWords(day(details, 'targetDate') as LocalDate)}`,
  'tenancy-began': (details) =>
    `A home of their own: ${(text(details, 'tenure') ?? '').replace('-', ' ')} tenancy with ${text(details, 'landlord')}`,
  'tenancy-ended': (details) => withReason('The tenancy ended', labelOf('tenancyEndings', text(details, 'reason'))),
};
