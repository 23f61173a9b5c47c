// @ts-nocheck
import { nameOf } from '../quarter.js';
import type { QuarterReturn } from './quarter-return.entity.js';

/** How far a quarter has got. */
export type ReturnView = ReturnType<typeof viewOf>;

export function viewOf({ id, firstDay, lastDay, status, cases, done, ...rest }: QuarterReturn) {
  const { withErrors, withWarnings, gatheredAt, signedOffAt, signedOffBy } = rest;
  const progress = status === 'gathering' ? done / Math.max(1, cases) : 1;
  return {
    ...{ id, quarter: nameOf({ firstDay }), firstDay, lastDay, status, cases, done, progress },
    ...{ withErrors, withWarnings, gatheredAt, signedOffAt, signedOffBy },
  };
}
