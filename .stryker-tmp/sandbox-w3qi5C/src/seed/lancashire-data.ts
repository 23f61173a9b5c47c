// @ts-nocheck
import { readFileSync } from 'node:fs';
import type { Category } from '../accommodation/accommodation.codes.js';
import type { NewUnit } from '../accommodation/units/units.service.js';
import type { OrganisationType } from '../access/organisation.entity.js';

// Where the data does not say how many bedrooms there are.
const BEDSPACES_A_ROOM = 2;

export interface ProviderData {
  readonly slug: string;
  readonly name: string;
  readonly type: OrganisationType;
  readonly domesticAbuseObjects: boolean;
  readonly localAuthorityCode?: string;
  readonly premises: readonly PremisesData[];
}

export interface PremisesData {
  readonly reference: string;
  readonly category: Category;
  readonly localAuthorityCode: string;
  readonly confidential: boolean;
  readonly turnaroundWorkingDays: number;
  /** What each of the units offers, where it does not say otherwise. */
  readonly everyUnit?: Partial<NewUnit>;
  readonly units?: readonly NewUnit[];
  readonly unitsSpec?: Omit<NewUnit, 'reference' | 'bedspaces'> & {
    readonly count: number;
    readonly bedspaces: readonly [number, number];
  };
}

export interface LancashireData {
  readonly yearToReplay: {
    readonly households: number;
    readonly withChildrenPercent: number;
    readonly stayNights: { readonly median: number; readonly p90: number };
  };
  readonly refugeProviders: readonly ProviderData[];
  readonly otherProviders: readonly ProviderData[];
}

/** The evaluation data as shipped: published figures, invented providers, premises and people. */
export function readLancashire(): LancashireData {
  return JSON.parse(readFileSync(new URL('lancashire.json', import.meta.url), 'utf8')) as LancashireData;
}

/** The units of premises: as listed, or spread evenly over the range of sizes that the data gives. */
export function unitsOf(premises: PremisesData): NewUnit[] {
  const units = premises.units ?? spread(premises);
  return units.map((unit) => ({
    bedrooms: Math.ceil(unit.bedspaces / BEDSPACES_A_ROOM),
    ...premises.everyUnit,
    ...unit,
  }));
}

function spread({ reference, unitsSpec }: PremisesData): NewUnit[] {
  if (!unitsSpec) return [];
  const { count, bedspaces, ...features } = unitsSpec;
  const [smallest, largest] = bedspaces;
  return Array.from({ length: count }, (_, index) => ({
    ...features,
    reference: `${reference}-${String(index + 1).padStart(2, '0')}`,
    bedspaces: smallest + (index % (largest - smallest + 1)),
  }));
}
