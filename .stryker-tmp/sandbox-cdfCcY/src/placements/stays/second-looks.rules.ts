// @ts-nocheck
import { type Misfit, UNSAFE_AREA } from '../../availability/matching/matching.rules.js';

/** What a second look at a placement is about. */
export type Concern = 'safe-area' | 'fit';

// What decides whether somebody new may come says nothing about those who have a place already.
const ONLY_BEFORE_PLACING = ['not-taking-referrals', 'not-from-own-area', 'not-relevant-accommodation'];

/** The rules for which somebody has to look at a placement again; none when it goes on as it is. */
export function concerns(concern: Concern, misfits: readonly Misfit[]): string[] {
  const rules = misfits.map(({ rule }) => rule).filter((rule) => !ONLY_BEFORE_PLACING.includes(rule));
  return rules.filter((rule) => (rule === UNSAFE_AREA) === (concern === 'safe-area'));
}
