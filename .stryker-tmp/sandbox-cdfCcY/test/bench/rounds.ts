// @ts-nocheck
import { median } from './statistics.js';

export interface Compared {
  readonly first: number;
  readonly second: number;
  /** Median of each pair's first by second. */
  readonly ratio: number;
}

/**
 * Measures two things in turn, so that whatever else the machine does meets both: one unmeasured round of each to warm up, then
 * pairs. Gives medians.
 */
export async function inTurn(
  pairs: number,
  first: () => Promise<number>,
  second: () => Promise<number>,
): Promise<Compared> {
  await first();
  await second();
  const measured: [number, number][] = [];
  for (let pair = 0; pair < pairs; pair++) measured.push([await first(), await second()]);
  return {
    first: median(measured.map(([one]) => one)),
    second: median(measured.map(([, other]) => other)),
    ratio: median(measured.map(([one, other]) => one / other)),
  };
}
