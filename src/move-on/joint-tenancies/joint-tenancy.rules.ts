import type { ReachableBy } from '../../people/safe-contacts.js';
import { CONTACT_STALE_AFTER_DAYS } from '../../homelessness/letters/delivery.rules.js';
import { addDays, type LocalDate } from '../../shared/local-date.js';
import { Refusal, refuseField } from '../../shared/refusal.js';

/**
 * `not-safe-to-serve`: a notice, or a court's letter, tells the other tenant that something is done. Nothing goes out before it is known how
 * the household can safely be reached, and where they fled from is no way to reach them. Null when it may go out.
 */
export function refuseUnsafeOrder(contact: ReachableBy | null, today: LocalDate): Refusal | null {
  const known = contact && contact.channel !== 'none' && !contact.formerHome && !contact.retired;
  if (known && addDays(contact.verifiedOn, CONTACT_STALE_AFTER_DAYS) > today) return null;
  const detail = 'First check how they can safely be reached: this tells the other tenant that something is done.';
  return Refusal.rule('not-safe-to-serve', detail, [], {
    insteadYouMay: ['Check their safe contact with them, and record it.'],
  });
}

/** `in-the-future`, and `before-the-last-move` for a day before what happened last. */
export function refuseMoveDay(on: LocalDate, last: LocalDate | null, today: LocalDate): Refusal | null {
  if (on > today) {
    return refuseField('on', 'in-the-future', 'This has not happened yet.', 'Enter today or an earlier day.');
  }
  if (last === null || on >= last) return null;
  return refuseField(
    'on',
    'before-the-last-move',
    'This comes before what happened last.',
    `Enter ${last} or a later day.`,
  );
}

/** `notice-still-runs`: a tenancy does not end before the first day on which its notice can end it. */
export function refuseEarlyEnd(on: LocalDate, endsNotBefore: LocalDate | null): Refusal | null {
  if (endsNotBefore === null || on >= endsNotBefore) return null;
  return refuseField(
    'on',
    'notice-still-runs',
    'The notice has not had its time yet.',
    `Enter ${endsNotBefore} or a later day.`,
  );
}
