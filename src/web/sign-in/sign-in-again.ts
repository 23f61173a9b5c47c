import type { FastifyRequest } from 'fastify';

/** Why somebody is asked to sign in again. */
export type SignedOutBecause = 'idle' | 'left' | 'everywhere' | 'unsent';

/** The way to sign in and back to the page that was asked for. A form leads back to no page but the first, where it is said that it was not taken. */
export function signInAgain({ method, url }: FastifyRequest, why?: SignedOutBecause): string {
  const query = new URLSearchParams();
  if (method === 'GET' && url !== '/') query.set('next', url);
  const because = method === 'POST' ? (url === '/sign-out' ? 'left' : 'unsent') : why;
  if (because) query.set('why', because);
  return query.size > 0 ? `/sign-in?${query}` : '/sign-in';
}

/** Where to go after signing in: a page of ours, and never another server's. */
export function wayBack(next: string | undefined): string {
  const isOurs = next !== undefined && /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(next) && !next.startsWith('/api/');
  return isOurs ? next : '/';
}
