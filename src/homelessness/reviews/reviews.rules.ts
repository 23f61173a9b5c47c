import type { Seniority } from '../../access/staff.queries.js';
import type { Role } from '../../access/roles.js';
import type { Actor } from '../../platform/database/actor.js';
import type { LocalDate } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import { REVIEW_STATES, type ReviewStatus } from './review.states.js';

const RANKS: Readonly<Partial<Record<Role, number>>> = { 'housing-officer': 10, 'housing-supervisor': 20 };

/**
 * How senior somebody is in deciding on homelessness: by their highest role there, then by the grade their organisation gave them. House
 * rule: the law says "senior" and no more (SI 2018/223 reg 8(2)). Of a decision that nobody made, and of whoever has no such role, 0.
 */
export function rankOf(person: Pick<Seniority, 'roles' | 'grade'> | null): number {
  if (!person) return 0;
  const rank = Math.max(0, ...person.roles.map((role) => RANKS[role as Role] ?? 0));
  return rank === 0 ? 0 : rank + person.grade;
}

/** Null when the move may be made. Refusal: `review-over`. */
export function refuseReviewMove(status: ReviewStatus, move: (typeof REVIEW_STATES.moves)[number]): Refusal | null {
  if (REVIEW_STATES.allows(status, move)) return null;
  return Refusal.clash('review-over', 'This review has ended already. Read the application again to see how.');
}

/** Only the colleague to whom a review was given finds on it, and agrees on its time. Null for them. */
export function notTheReviewer(reviewerId: string | null, actor: Actor): Refusal | null {
  if (actor.kind === 'user' && actor.userId === reviewerId) return null;
  return Refusal.forbidden('Only the colleague to whom this review was given finds on it. Give it to somebody first.');
}

/** What belongs to a review did not happen before it was asked for. Refusal: `before-the-request`. */
export function beforeTheRequest(field: string, day: LocalDate, requestedOn: LocalDate): Refusal | null {
  if (day >= requestedOn) return null;
  return Refusal.rule('before-the-request', 'That day is before the review was asked for.', [
    { field, code: 'before-the-request', message: `Enter ${requestedOn} or a later day.` },
  ]);
}

/** What the task goes by that is left where a decision does not stand after a review. */
export function decideAgainOf(reviewId: string): string {
  return `review:${reviewId}:decide-again`;
}
