// @ts-nocheck
import type { Need } from '../../people/people.codes.js';
import { bedspacesNeeded, boys, children, type Fit } from '../matching/household.rules.js';

/** What was needed when nothing was found: codes and numbers, nothing that names anybody. */
export interface NeedFacts {
  readonly wheelchair: boolean;
  readonly stepFree: boolean;
  readonly noRecourse: boolean;
  readonly children: number;
  /** Null when there is no boy. */
  readonly oldestBoyAge: number | null;
  readonly needs: readonly Need[];
  /** Without counting on a cot. */
  readonly bedspaces: number;
}

/** What this household needs of a place, for the record of an attempt that found none. */
export function needFacts(household: Fit): NeedFacts {
  const { wheelchair, stepFree } = household.requirements;
  const agesOfBoys = boys(household).map(({ age }) => age);
  return {
    wheelchair,
    stepFree,
    noRecourse: household.needs.includes('no-recourse-to-public-funds'),
    children: children(household).length,
    oldestBoyAge: agesOfBoys.length > 0 ? Math.max(...agesOfBoys) : null,
    needs: [...household.needs].sort(),
    bedspaces: bedspacesNeeded(household, 0),
  };
}
