import type { CheckStatus } from '../standards/standards.rules.js';

/** How a safety check stands, in words and in the colour of its tag. */
export const CHECK_WORDS: Readonly<Record<CheckStatus, { readonly text: string; readonly colour: string }>> = {
  'in-date': { text: 'In date', colour: 'green' },
  'due-soon': { text: 'Runs out soon', colour: 'yellow' },
  'out-of-date': { text: 'Out of date', colour: 'red' },
  failed: { text: 'Failed', colour: 'red' },
  missing: { text: 'Not recorded', colour: 'grey' },
};
