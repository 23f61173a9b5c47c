// @ts-nocheck
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import { type Kind, NIGHT } from './exchange.js';

export interface Sample {
  readonly kind: Kind;
  /** From the instant at which it was meant to be sent until all of the answer was there. */
  readonly ms: number;
}

export interface Night {
  readonly samples: readonly Sample[];
  /** What went wrong, a line each. */
  readonly errors: readonly string[];
}

/** Sends one request of a kind; throws what the answer says when it is no success. */
export type Sender = (kind: Kind) => Promise<void>;

/**
 * Sends `rate` requests a second, each at its own instant whether or not earlier ones have been answered, and times it from that
 * instant. What is sent in the first `warmUp` seconds is not counted; errors always are.
 */
export async function openLoop(
  send: Sender,
  { rate, warmUp, seconds }: { rate: number; warmUp: number; seconds: number },
): Promise<Night> {
  const samples: Sample[] = [];
  const errors: string[] = [];
  const underWay: Promise<void>[] = [];
  const start = performance.now() + 50;
  const uncounted = rate * warmUp;

  const one = async (kind: Kind, instant: number, counts: boolean) => {
    try {
      await send(kind);
      if (counts) samples.push({ kind, ms: performance.now() - instant });
    } catch (error) {
      errors.push(`${kind}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };

  for (let number = 0; number < rate * (warmUp + seconds); number++) {
    const instant = start + (number * 1000) / rate;
    await until(instant);
    underWay.push(one(NIGHT[number % NIGHT.length] ?? 'search', instant, number >= uncounted));
  }
  await Promise.all(underWay);
  return { samples, errors };
}

// Timers are a millisecond coarse; the last of it is waited for in turns of the loop, which lets answers in.
async function until(instant: number): Promise<void> {
  const rest = instant - performance.now();
  if (rest > 1.5) await pause(Math.floor(rest - 1));
  while (performance.now() < instant) await nextTurn();
}
