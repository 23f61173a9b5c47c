import { mayDo, ROLE_NAMES } from '../../access/roles.js';
import type { Actor } from '../../platform/database/actor.js';
import { addDays, type LocalDate, laterOf } from '../../shared/local-date.js';

/** House settings. */
export const STARTS_AT_MOST_DAYS_AHEAD = 30;
export const REVIEW_EVERY_DAYS = 28;
export const ACKNOWLEDGE_WITHIN_DAYS = 1;

/** True when support could be promised to start on `startsOn`; a past day records what is running already. */
export function mayStartOn(startsOn: LocalDate, today: LocalDate): boolean {
  return startsOn <= addDays(today, STARTS_AT_MOST_DAYS_AHEAD);
}

/** The first day of what is recorded in a package: they may have met, or tried to, in the month in which it was promised. */
export function recordsFrom(startsOn: LocalDate): LocalDate {
  return addDays(startsOn, -STARTS_AT_MOST_DAYS_AHEAD);
}

/** The first review of a package that starts on `startsOn`. */
export function firstReview(startsOn: LocalDate, today: LocalDate): LocalDate {
  return addDays(laterOf(startsOn, today), REVIEW_EVERY_DAYS);
}

/** The review after the one that was due on `reviewedFor` and has been done today; always a later day. */
export function nextReview(reviewedFor: LocalDate, today: LocalDate): LocalDate {
  return laterOf(addDays(today, REVIEW_EVERY_DAYS), addDays(reviewedFor, 1));
}

/** The first day of the next lead: today, or the first day of a package that has not started. */
export function handsOverOn(startsOn: LocalDate, today: LocalDate): LocalDate {
  return laterOf(startsOn, today);
}

/** Who may be named: somebody whose role can hold a package. */
export function canHold(roles: readonly string[]): boolean {
  return mayDo(roles, 'package.read');
}

/** The roles that can. */
export const HOLDING_ROLES = ROLE_NAMES.filter((role) => canHold([role]));

/** Whether the caller belongs to the organisation that leads the package. */
export function isOfItsTeam(actor: Actor, organisationId: string): boolean {
  return actor.kind === 'system' || (actor.kind === 'user' && actor.organisationId === organisationId);
}

/** Whether the caller may offer a package to somebody else: its lead, or whoever coordinates their team. */
export function mayHandOver(actor: Actor, organisationId: string, leadId: string): boolean {
  if (actor.kind !== 'user') return actor.kind === 'system';
  return (
    actor.organisationId === organisationId && (actor.userId === leadId || mayDo(actor.roles, 'package.coordinate'))
  );
}
