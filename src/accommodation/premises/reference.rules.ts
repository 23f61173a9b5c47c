import { Refusal, refuseField } from '../../shared/refusal.js';
import type { Address } from './premises-addresses.js';
import { POSTCODE_WITHIN } from './postcode.js';

/**
 * What confidential premises are called is read in every list, so it says nothing of where they are: no postcode, and no line of
 * their address that has a number in it. What a house is named may stand in both.
 */
export function refuseTellingName(reference: string, address: Address): Refusal | null {
  const called = plain(reference);
  const telling = [address.postcode, ...address.lines.filter((line) => /\d/.test(line))].map(plain);
  return telling.some((part) => part !== '' && called.includes(part)) ? tellsWhere() : null;
}

/** The same where the address is sealed already: a postcode, whosever it is. */
export function refusePostcode(reference: string): Refusal | null {
  return POSTCODE_WITHIN.test(reference) ? tellsWhere() : null;
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

function tellsWhere(): Refusal {
  return refuseField(
    'reference',
    'says-where-it-is',
    'What confidential premises are called is seen in every list. Choose a name that says nothing of where they are.',
  );
}
