// @ts-nocheck
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import {
  BY_AND_FOR,
  type ByAndFor,
  NO_RECOURSE,
  type NoRecourse,
  SECURITY,
  type SecurityMeasure,
  SHARED_PARTS,
  type SharedPart,
  STAFFED,
  type Staffed,
} from '../../accommodation/accommodation.codes.js';
import { LANGUAGES } from '../../accommodation/languages.js';
import { IsNeedLevels } from '../../people/http/need-levels.js';
import { type Level, type Need, NEEDS } from '../../people/people.codes.js';

const UNIQUE = ({ value }: { value: unknown }) => (Array.isArray(value) ? [...new Set<unknown>(value)] : value);

/** What may be said of a unit when it is added and changed later. Null says that there is no limit, or that it is not known. */
export class UnitFeaturesBody {
  /** Movable places for babies. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10)
  readonly cots?: number;

  /** Rooms to sleep in. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(20)
  readonly bedrooms?: number | null;

  @IsOptional()
  @IsBoolean()
  readonly selfContained?: boolean;

  /** What other households use too. */
  @IsOptional()
  @Transform(UNIQUE)
  @IsArray()
  @ArrayMaxSize(SHARED_PARTS.length)
  @IsIn(SHARED_PARTS, { each: true })
  readonly shares?: SharedPart[];

  @IsOptional()
  @IsBoolean()
  readonly wheelchair?: boolean;

  @IsOptional()
  @IsBoolean()
  readonly stepFree?: boolean;

  /** Room for a carer or personal assistant to sleep. */
  @IsOptional()
  @IsBoolean()
  readonly carerSpace?: boolean;

  @IsOptional()
  @IsBoolean()
  readonly womenOnly?: boolean;

  @IsOptional()
  @IsBoolean()
  readonly menOnly?: boolean;

  /** The lead's age in years, for places for young or older people. */
  @IsOptional()
  @IsInt()
  @Min(16)
  @Max(100)
  readonly leadAgeFrom?: number | null;

  @IsOptional()
  @IsInt()
  @Min(16)
  @Max(120)
  readonly leadAgeTo?: number | null;

  /** 0: no children; null: no limit. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(20)
  readonly maxChildren?: number | null;

  /** null: no limit. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(25)
  readonly oldestBoyAge?: number | null;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(NEEDS.length)
  @IsIn(NEEDS, { each: true })
  readonly acceptsNeeds?: Need[];

  /** Up to which level an accepted need can be supported; a need that is not here: any. */
  @IsOptional()
  @IsNeedLevels()
  readonly supportLevels?: Partial<Record<Need, Level>>;

  /** Whether a household with no recourse to public funds is considered; when not given, as `acceptsNeeds` says. */
  @IsOptional()
  @IsIn(NO_RECOURSE)
  readonly noRecourse?: NoRecourse;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(20)
  readonly pets?: number;

  /** Spoken by staff, as ISO 639-1 codes. */
  @IsOptional()
  @Transform(UNIQUE)
  @IsArray()
  @ArrayMaxSize(30)
  @IsIn([...LANGUAGES], { each: true, message: 'each of languages must be a code of ISO 639-1, such as pl' })
  readonly languages?: string[];

  /** Whom the service is by and for; null: everybody. */
  @IsOptional()
  @IsIn(BY_AND_FOR)
  readonly byAndFor?: ByAndFor | null;

  /** When staff are there. */
  @IsOptional()
  @IsIn(STAFFED)
  readonly staffed?: Staffed | null;

  @IsOptional()
  @Transform(UNIQUE)
  @IsArray()
  @ArrayMaxSize(SECURITY.length)
  @IsIn(SECURITY, { each: true })
  readonly security?: SecurityMeasure[];

  /** Takes households from its own council area; null: its provider is asked. */
  @IsOptional()
  @IsBoolean()
  readonly takesFromOwnArea?: boolean | null;

  /** Takes households at night without being asked first. */
  @IsOptional()
  @IsBoolean()
  readonly outOfHours?: boolean;
}
