import { createHmac } from 'node:crypto';
import { isSameText } from '../../shared/same-text.js';

/** The names of what every form carries unseen. */
export const TOKEN_FIELD = '_token';
export const KEY_FIELD = '_key';
/** Where what is typed may be shown again when the session has ended; not there on a shared device. */
export const PAGE_FIELD = '_page';
/** Sent with a form whose sender knows that it was taken before, and means it. */
export const ONCE_MORE_FIELD = '_again';
/** Sent with a form that is only to be kept, because the page it stands on is locked. */
export const LOCKED_FIELD = '_locked';

/**
 * Shows that a form is one that we gave to this browser: it is made of the secret in a cookie that no other site can read. Nothing
 * is kept for it, and it lasts as long as the cookie.
 */
export function formToken(secret: string): string {
  return createHmac('sha256', secret).update('form').digest('base64url');
}

/** True when `token` was made of this secret. */
export function isFormToken(token: string | undefined, secret: string | undefined): boolean {
  return token !== undefined && secret !== undefined && isSameText(token, formToken(secret));
}
