import type { FastifyRequest } from 'fastify';
import { isOurs, withWhatWasTyped } from '../forms/unsent.js';

/** Why somebody is asked to sign in again. */
export type SignedOutBecause = 'idle' | 'left' | 'everywhere' | 'unsent' | 'kept';

/** The way to sign in and back to the page that was asked for. A form leads back to no page but the first, where it is said that it was not taken. */
export function signInAgain({ method, url }: FastifyRequest, why?: SignedOutBecause): string {
  const query = new URLSearchParams();
  if (method === 'GET' && url !== '/') query.set('next', url);
  const because = method === 'POST' ? (url === '/sign-out' ? 'left' : 'unsent') : why;
  if (because) query.set('why', because);
  return query.size > 0 ? `/sign-in?${query}` : '/sign-in';
}

/** The way to sign in and back to a page on which something was typed, which is shown there again. */
export function signInToGoOn(page: string): string {
  return `/sign-in?${new URLSearchParams({ next: withWhatWasTyped(page), why: 'kept' satisfies SignedOutBecause })}`;
}

/** Where to go after signing in: a page of ours, and never another server's. */
export function wayBack(next: string | undefined): string {
  return next !== undefined && isOurs(next) ? next : '/';
}
