import type { Way } from '../../platform/notify/notify.js';

/** More than so many are not counted one by one. */
export const COUNTED = 100;

const MOBILE = /^(?:\+447|07)\d{9}$/;
const EMAIL = /^[^\s@]+@[^\s@]+$/;

/** All that a reminder says: how much is due. No name, reference, place or kind of work: anybody may be looking at the screen. */
export function reminderWords(count: number): string {
  if (count > COUNTED) return `You have more than ${COUNTED} pieces of work due by today. Sign in to see them.`;
  return count === 1
    ? 'You have 1 piece of work due by today. Sign in to see it.'
    : `You have ${count} pieces of work due by today. Sign in to see them.`;
}

/**
 * House rule: reminders go to where somebody works. E-mail to the domain that they sign in with, texts to a mobile telephone of this
 * country. What is wrong with an address, in words for whoever typed it; null when it will do.
 */
export function wrongWithAddress(way: Way, address: string, signInAddress: string): string | null {
  if (way === 'text') return MOBILE.test(address) ? null : 'Enter a mobile number, like 07700 900123';
  if (!EMAIL.test(address)) return 'Enter an e-mail address, like name@example.org';
  const domain = domainOf(signInAddress);
  return domainOf(address) === domain ? null : `Use your address at work, which ends in @${domain}`;
}

/** An address as it is kept: a telephone number without the gaps that people write. */
export function tidyAddress(way: Way, address: string): string {
  return way === 'text' ? address.replaceAll(/[\s()-]/g, '') : address.trim();
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
