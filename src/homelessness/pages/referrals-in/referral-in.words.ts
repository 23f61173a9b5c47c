import { ANSWER_LABELS } from '../../referrals-in/referral-in.codes.js';
import type { ListedReferral } from '../../referrals-in/referral-in.queries.js';

/** How a referral stands, in words and in the colour of its tag. */
export function shownStatus({ status, answer }: Pick<ListedReferral, 'status' | 'answer'>) {
  if (status === 'received') return { text: 'To be answered', colour: 'blue' };
  if (status === 'application-taken') return { text: 'An application was taken', colour: 'green' };
  return { text: answer ? ANSWER_LABELS[answer] : 'Answered', colour: 'grey' };
}

/** A list of codes as what may be chosen. */
export function asChoices(labels: Readonly<Record<string, string>>) {
  return Object.entries(labels).map(([value, text]) => ({ value, text }));
}
