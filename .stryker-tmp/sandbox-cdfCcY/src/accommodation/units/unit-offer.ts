// @ts-nocheck
import type { Level, Need } from '../../people/people.codes.js';
import type { NoRecourse, SharedPart, Staffed } from '../accommodation.codes.js';
import type { Unit } from './unit.entity.js';

/** What a unit offers, as its provider says it. */
export interface NewUnit {
  readonly reference: string;
  readonly bedspaces: number;
  readonly cots?: number;
  readonly selfContained?: boolean;
  readonly wheelchair?: boolean;
  readonly stepFree?: boolean;
  readonly womenOnly?: boolean;
  readonly maxChildren?: number | null;
  readonly oldestBoyAge?: number | null;
  readonly acceptsNeeds?: readonly Need[];
  readonly pets?: number;
  readonly bedrooms?: number | null;
  readonly shares?: readonly SharedPart[];
  readonly carerSpace?: boolean;
  readonly menOnly?: boolean;
  readonly leadAgeFrom?: number | null;
  readonly leadAgeTo?: number | null;
  /** When not given: as `acceptsNeeds` says. */
  readonly noRecourse?: NoRecourse;
  readonly supportLevels?: Readonly<Partial<Record<Need, Level>>>;
  readonly languages?: readonly string[];
  readonly byAndFor?: string | null;
  readonly staffed?: Staffed | null;
  readonly security?: readonly string[];
  readonly takesFromOwnArea?: boolean | null;
  readonly outOfHours?: boolean;
}

export type UnitChange = Partial<NewUnit> & { readonly takingReferrals?: boolean };

/** What a unit offers while nothing has been said. */
export const NOTHING_SAID = {
  cots: 0,
  selfContained: false,
  wheelchair: false,
  stepFree: false,
  womenOnly: false,
  maxChildren: null,
  oldestBoyAge: null,
  acceptsNeeds: [],
  pets: 0,
  bedrooms: null,
  shares: [],
  carerSpace: false,
  menOnly: false,
  leadAgeFrom: null,
  leadAgeTo: null,
  noRecourse: 'no',
  supportLevels: {},
  languages: [],
  byAndFor: null,
  staffed: null,
  security: [],
  takesFromOwnArea: null,
  outOfHours: false,
} as const satisfies Partial<Unit>;

const NO_RECOURSE_NEED: Need = 'no-recourse-to-public-funds';

// Null says "no limit" or "not said" of these; of anything else it says nothing.
const MAY_BE_NULL = [
  'maxChildren',
  'oldestBoyAge',
  'bedrooms',
  'leadAgeFrom',
  'leadAgeTo',
  'byAndFor',
  'staffed',
  'takesFromOwnArea',
];

type SaidTwice = { readonly acceptsNeeds: readonly Need[]; readonly noRecourse: NoRecourse };

/**
 * The columns for what was said of a unit that offered `before`. Whether no recourse is considered is said in two ways, as a need
 * and with or without funding: whichever is said, the other follows.
 */
export function offered(features: UnitChange, before: SaidTwice = NOTHING_SAID): Partial<Unit> {
  const said = stated(features);
  if (!said.acceptsNeeds && !said.noRecourse) return said as Partial<Unit>;
  const needs = said.acceptsNeeds ?? before.acceptsNeeds;
  const noRecourse = said.noRecourse ?? considered(needs, before.noRecourse);
  const others = needs.filter((need) => need !== NO_RECOURSE_NEED);
  const acceptsNeeds = [...new Set(others), ...(noRecourse === 'no' ? [] : [NO_RECOURSE_NEED])];
  return { ...(said as Partial<Unit>), noRecourse, acceptsNeeds };
}

/** The fields that were said. */
export function stated<T extends object>(fields: T): T {
  const said = ([name, value]: [string, unknown]) =>
    value !== undefined && (value !== null || MAY_BE_NULL.includes(name));
  return Object.fromEntries(Object.entries(fields).filter(said)) as T;
}

function considered(needs: readonly Need[], before: NoRecourse): NoRecourse {
  if (!needs.includes(NO_RECOURSE_NEED)) return 'no';
  return before === 'no' ? 'yes' : before;
}
