import { PAGE_FIELD } from './form-token.js';
import { one, type Values } from './values.js';

const AGAIN = ['typed', 'again'] as const;
/** Kept nowhere, wherever they stand; the forms that ask for them are kept by no route either. */
const NEVER_KEPT = ['password', 'code', 'oneTimeCode'];

/** What was typed into a form, without what every form carries unseen; nothing when there is nothing of it. */
export function typedIn(values: Values): Values | undefined {
  const typed = Object.entries(values).filter(([name]) => !name.startsWith('_') && !NEVER_KEPT.includes(name));
  return typed.some(([, value]) => [value].flat().some((text) => text.trim() !== ''))
    ? Object.fromEntries(typed)
    : undefined;
}

/** True of a form with a password or a code in it. */
export function holdsSecret(values: Values): boolean {
  return NEVER_KEPT.some((name) => values[name] !== undefined);
}

/** The page that a form stood on, as it says itself: an address of ours, or nothing. */
export function pageOfForm(values: Values): string | undefined {
  const page = one(values, PAGE_FIELD);
  return page !== undefined && isOurs(page) ? page : undefined;
}

/** The address of a page that shows what was typed there before. */
export function withWhatWasTyped(page: string): string {
  return `${page}${page.includes('?') ? '&' : '?'}${AGAIN.join('=')}`;
}

/** True when an address asks for what was typed there before. */
export function asksForWhatWasTyped(url: string): boolean {
  return new URLSearchParams(url.split('?')[1]).get(AGAIN[0]) === AGAIN[1];
}

/** The address of a page without what is said on it once. */
export function lasting(url: string): string {
  const [path = '/', query = ''] = url.split('?');
  const asked = query.split('&').filter((each) => each !== '' && each !== AGAIN.join('=') && !each.startsWith('done='));
  return asked.length > 0 ? `${path}?${asked.join('&')}` : path;
}

/** True for the address of a page of ours, and never another server's. */
export function isOurs(address: string): boolean {
  return /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(address) && !address.startsWith('/api/');
}
