import { addDays, type LocalDate } from '../../shared/local-date.js';
import { Refusal, refuseField } from '../../shared/refusal.js';

/** Days ahead for which a tenancy is recorded: what lies beyond is a year that was mistyped, and no tenancy ends before it has begun. */
const BEGINS_AT_MOST_DAYS_AHEAD = 2 * 366;

/** `too-far-ahead`; null for a first day that may be meant. */
export function refuseFirstDay(startsOn: LocalDate, today: LocalDate): Refusal | null {
  if (startsOn <= addDays(today, BEGINS_AT_MOST_DAYS_AHEAD)) return null;
  return refuseField('startsOn', 'too-far-ahead', 'This is more than two years from now. Look at the year.');
}

export function unknownLandlord(): Refusal {
  return Refusal.rule('unknown-landlord', 'There is no such landlord in the directory.', [
    {
      field: 'landlordProviderId',
      code: 'unknown',
      message: 'Choose a landlord from the directory, or add them to it.',
    },
  ]);
}

export function recordedAlready(): Refusal {
  return Refusal.clash(
    'tenancy-recorded-already',
    'This tenancy is on record already: the same household, landlord, form and first day. Look at it, or end it first.',
  );
}
