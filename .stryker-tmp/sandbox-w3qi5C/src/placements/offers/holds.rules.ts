// @ts-nocheck
import { Refusal } from '../../shared/refusal.js';
import type { Placement } from '../placement.entity.js';

/** How long an offered unit is held while both sides answer, in minutes. The most counts from when it was first held. */
export const HOLD_MINUTES = { usual: 120, least: 1, most: 7 * 24 * 60 } as const;

/** When a hold made now lapses. */
export function lapsesAt(now: Date, minutes: number): Date {
  return new Date(now.getTime() + minutes * 60_000);
}

/** When a hold that is renewed now lapses; never earlier than it did before. */
export function renewedUntil({ holdExpiresAt }: Pick<Placement, 'holdExpiresAt'>, now: Date, minutes: number): Date {
  const renewed = lapsesAt(now, minutes);
  return holdExpiresAt !== null && holdExpiresAt > renewed ? holdExpiresAt : renewed;
}

/** A unit is held for a week at most: others wait for it, too. */
export function refuseLongHold({ createdAt }: Pick<Placement, 'createdAt'>, until: Date): Refusal | null {
  if (until <= lapsesAt(createdAt, HOLD_MINUTES.most)) return null;
  const message =
    'A unit is held for seven days at most, from when it was first offered. Hold it for less, or ask for an answer.';
  return Refusal.rule('hold-too-long', message, [{ field: 'holdMinutes', code: 'hold-too-long', message }]);
}
