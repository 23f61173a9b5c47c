import { type UnlawfulStep, unlawful } from '../unlawful-step.js';
import { NOTICES, type NoticeCode, type Slot, SLOTS } from './notices.js';
import { notGiven } from './reviews/reviews.js';

const WITHOUT_THESE_NOT_GIVEN: readonly Slot[] = ['reasons', 'rightOfAppeal', 'appealTimeLimit'];

/** Why a letter that lacks these parts is not issued; null when it lacks none. One about a review would count as not given (RV-5). */
export function incompleteLetter(code: NoticeCode, missing: readonly Slot[]): UnlawfulStep | null {
  if (missing.length === 0) return null;
  if (code === 'N-203' && missing.some((slot) => WITHOUT_THESE_NOT_GIVEN.includes(slot))) return notGiven();
  const { name, source } = NOTICES[code];
  const parts = missing.map((slot) => SLOTS[slot]);
  return unlawful(code, [source], `This letter (${name}) does not say yet: ${parts.join('; ')}.`, [
    `Give ${missing.length === 1 ? 'that part' : 'those parts'} of the letter: ${missing.join(', ')}.`,
  ]);
}
