import type { FastifyRequest } from 'fastify';

/** Why somebody is asked to sign in again. */
export type SignedOutBecause = 'idle' | 'left' | 'everywhere';

/** The way to sign in and back to the page that was asked for; a form leads back to no page but the first. */
export function signInAgain(request: FastifyRequest, why?: SignedOutBecause): string {
  const query = new URLSearchParams();
  if (request.method === 'GET' && request.url !== '/') query.set('next', request.url);
  if (why) query.set('why', why);
  return query.size > 0 ? `/sign-in?${query}` : '/sign-in';
}

/** Where to go after signing in: a page of ours, and never another server's. */
export function wayBack(next: string | undefined): string {
  const isOurs = next !== undefined && /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(next) && !next.startsWith('/api/');
  return isOurs ? next : '/';
}
