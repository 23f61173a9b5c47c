import { labelOf } from '../shared/code-lists.js';
import { type InWords, text, withReason } from '../shared/happening.js';

/** How the chronology says what `people.happened` gives. */
export const PEOPLE_IN_WORDS: InWords = {
  'household-recorded': (details) => `Recorded by ${text(details, 'organisation')}`,
  'person-joined': () => 'Joined the household',
  'person-left': (details) => withReason('Left the household', labelOf('leaveReasons', details['reason'])),
  'household-shared': (details) =>
    details['consent'] === 'given'
      ? `Shared with ${text(details, 'organisation')}, as they had agreed`
      : `Shared with ${text(details, 'organisation')}, where the law allows it without consent`,
  'share-ended': (details) => `No longer shared with ${text(details, 'organisation')}`,
};
