// @ts-nocheck
export const KINDS = ['search', 'confirmation', 'offer', 'accept', 'referral', 'tasks'] as const;
export type Kind = (typeof KINDS)[number];

/** One request, ready to be sent. */
export interface Exchange {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Of twenty requests of a winter night: 12 searches, 4 confirmations, an offer and its acceptance, a referral, a task list. */
export const NIGHT: readonly Kind[] = [
  'search',
  'confirmation',
  'search',
  'search',
  'offer',
  'search',
  'confirmation',
  'search',
  'search',
  'referral',
  'search',
  'confirmation',
  'search',
  'search',
  'accept',
  'search',
  'confirmation',
  'search',
  'tasks',
  'search',
];

/** A request of somebody who is signed in; a key goes with the commands that a client would try again. */
export function exchangeOf(
  method: Exchange['method'],
  path: string,
  token: string,
  more: { body?: unknown; key?: string; headers?: Record<string, string> } = {},
): Exchange {
  return {
    method,
    path: `/api/v1${path}`,
    headers: {
      authorization: `Bearer ${token}`,
      ...(more.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(more.key === undefined ? {} : { 'idempotency-key': more.key }),
      ...more.headers,
    },
    body: more.body === undefined ? undefined : JSON.stringify(more.body),
  };
}
