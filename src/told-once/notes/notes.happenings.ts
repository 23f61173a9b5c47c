import { labelOf } from '../../shared/code-lists.js';
import { type InWords, text } from '../../shared/happening.js';

/** How the chronology says what `told_once.notes_happened` gives; what a note says stays in the note. */
export const NOTES_IN_WORDS: InWords = {
  'note-written': (details) => `${labelOf('noteKinds', details['kind'])}: noted by ${text(details, 'organisation')}`,
};
