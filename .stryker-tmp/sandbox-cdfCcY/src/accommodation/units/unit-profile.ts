// @ts-nocheck
import type { ProviderType } from '../../law/providers.js';
import type { Level, Need } from '../../people/people.codes.js';
import type { Category, NoRecourse, SharedPart, Staffed } from '../accommodation.codes.js';

/** Everything about a unit that decides whom it suits, but where it is and how it stands. Units that offer the same share one. */
export interface UnitProfile {
  readonly category: Category;
  readonly providerType: ProviderType;
  /** The provider is a charity whose objects include support for victims of domestic abuse. */
  readonly domesticAbuseObjects: boolean;
  readonly turnaroundWorkingDays: number;
  readonly bedspaces: number;
  /** Movable places for babies. */
  readonly cots: number;
  /** Rooms to sleep in; null while nobody has counted them. */
  readonly bedrooms: number | null;
  readonly selfContained: boolean;
  /** What other households use too. */
  readonly shares: readonly SharedPart[];
  readonly wheelchair: boolean;
  readonly stepFree: boolean;
  /** Room for a carer or personal assistant to sleep. */
  readonly carerSpace: boolean;
  readonly womenOnly: boolean;
  readonly menOnly: boolean;
  /** The lead's age in years; null: no limit. */
  readonly leadAgeFrom: number | null;
  readonly leadAgeTo: number | null;
  /** null: no limit; 0: no children. */
  readonly maxChildren: number | null;
  /** In years; null: no limit. */
  readonly oldestBoyAge: number | null;
  readonly acceptsNeeds: readonly Need[];
  /** Up to which level an accepted need can be supported; a need that is not here: any. */
  readonly supportLevels: Readonly<Partial<Record<Need, Level>>>;
  readonly noRecourse: NoRecourse;
  readonly pets: number;
  /** Spoken by staff, as ISO 639-1 codes. */
  readonly languages: readonly string[];
  /** Whom the service is by and for, such as `deaf-women`; null: everybody. */
  readonly byAndFor: string | null;
  /** null while its provider has not said. */
  readonly staffed: Staffed | null;
  readonly security: readonly string[];
  /** Takes households from its own council area; null while its provider has not said: then it is asked. */
  readonly takesFromOwnArea: boolean | null;
  /** Takes households at night without being asked first. */
  readonly outOfHours: boolean;
  readonly takingReferrals: boolean;
}
