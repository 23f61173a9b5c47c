import type { Freshness } from '../freshness/freshness.rules.js';
import type { Claim, ClaimKind } from '../ledger/claims.queries.js';
import type { UnitStatus } from '../ledger/occupancy.queries.js';

interface Shown {
  readonly text: string;
  readonly colour: string;
}

/** How a room stands, in words and in the colour of its tag. */
export const STATUS_WORDS: Readonly<Record<UnitStatus, Shown>> = {
  available: { text: 'Available', colour: 'green' },
  held: { text: 'Held', colour: 'yellow' },
  occupied: { text: 'Occupied', colour: 'blue' },
  turnaround: { text: 'Being made ready', colour: 'purple' },
  closed: { text: 'Closed', colour: 'grey' },
  'not-taking-referrals': { text: 'Not taking referrals', colour: 'orange' },
};

/** What a provider is told of how far others can rely on its own rooms; `due` wants it to confirm them. */
export const FRESHNESS_WORDS: Readonly<Record<Freshness, { readonly text: string; readonly due: boolean }>> = {
  fresh: { text: 'Confirmed', due: false },
  ageing: { text: 'To be confirmed again', due: true },
  stale: { text: 'Not confirmed for long: others are told to call first', due: true },
  unknown: { text: 'Never confirmed: others are told to call first', due: true },
};

/** Until when a room stands as it does: the words before the moment or day, and whether the hour matters. */
export interface Until {
  readonly text: string;
  readonly at: Date;
  readonly toTheMinute: boolean;
}

/** Until when the claim that a room is under now goes on; null while nobody knows. */
export function untilOf({ kind, until, lapsesAt }: Pick<Claim, 'kind' | 'until' | 'lapsesAt'>): Until | null {
  if (kind === 'hold' && lapsesAt) return { text: 'Held until', at: lapsesAt, toTheMinute: true };
  if (!until) return null;
  const text = { hold: 'Held until', stay: 'Expected to leave', turnaround: 'Ready on', closure: 'Back on' }[kind];
  return { text, at: until, toTheMinute: false };
}

/** What a room's time is claimed for, in a calendar. */
export const CLAIM_WORDS: Readonly<Record<ClaimKind, string>> = {
  hold: 'Held',
  stay: 'Occupied',
  turnaround: 'Being made ready',
  closure: 'Closed',
};
