import type { Weighed } from '../../../law/homelessness/accommodation/pending.js';
import type { RoofBasis } from '../../meanwhile/meanwhile.rules.js';

/** What is weighed before a no, as an officer ticks it. */
export const WEIGHED_WORDS: Readonly<Record<Weighed, string>> = {
  merits: 'How strong their case is',
  newInformation: 'What they say that was not known before',
  personalCircumstances: 'What it would mean for them and for the people with them',
};

const BASIS: Readonly<Record<RoofBasis, string>> = {
  'reasonable-opportunity': 'While they look for a home',
  review: 'Until the review',
  appeal: 'Until the appeal',
};

/** Until what a roof was given, or not, in words. */
export function wordsOfBasis(basis: RoofBasis): string {
  return BASIS[basis];
}
