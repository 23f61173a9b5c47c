import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { CATEGORIES, type Category } from '../../accommodation/accommodation.codes.js';
import { AreAreaCodes } from '../../directory/http/area-code.js';
import { RequirementsBody } from '../../people/http/needs.body.js';
import { IsNeedLevels } from '../../people/http/need-levels.js';
import { type Level, type Need, NEEDS, type Sex, SEXES } from '../../people/people.codes.js';
import { IsDay, IsRecordId } from '../../platform/http/fields.js';
import { malformed } from '../../platform/http/validation.js';
import { localDate } from '../../shared/local-date.js';
import type { Fit } from '../matching/household.rules.js';
import type { SearchCriteria } from '../search/search.service.js';

const ADULT_AGE = 18;
// As of every list.
const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 200;

export class ChildBody {
  @IsInt()
  @Min(0)
  @Max(25)
  readonly age: number;

  @IsOptional()
  @IsIn(SEXES)
  readonly sex?: Sex;
}

/** A household described without a name, before anything is recorded. */
export class DescribedHouseholdBody {
  @IsInt()
  @Min(0)
  @Max(20)
  readonly adults: number;

  @IsDefined()
  @IsArray()
  @ArrayMaxSize(20)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ChildBody)
  readonly children: ChildBody[];

  @IsOptional()
  @IsArray()
  @IsIn(NEEDS, { each: true })
  readonly needs?: Need[];

  @IsOptional()
  @IsNeedLevels()
  readonly needLevels?: Partial<Record<Need, Level>>;

  @IsOptional()
  @IsBoolean()
  readonly pregnant?: boolean;

  /** The age of whoever the place would be let to. */
  @IsOptional()
  @IsInt()
  @Min(16)
  @Max(120)
  readonly leadAge?: number;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @AreAreaCodes()
  readonly unsafeAreas?: string[];

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => RequirementsBody)
  readonly requirements?: RequirementsBody;
}

/** Who looks, and for when. */
export class SeekerBody {
  @IsOptional()
  @IsRecordId()
  readonly householdId?: string;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => DescribedHouseholdBody)
  readonly household?: DescribedHouseholdBody;

  @IsDay()
  readonly from: string;

  /** The day they leave; left out while that is not known. */
  @IsOptional()
  @IsDay()
  readonly to?: string;
}

export class ExplanationBody extends SeekerBody {
  @IsRecordId()
  readonly unitId: string;
}

export class SearchBody extends SeekerBody {
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @AreAreaCodes()
  readonly areas?: string[];

  @IsOptional()
  @IsArray()
  @IsIn(CATEGORIES, { each: true })
  readonly categories?: Category[];

  /** Only what counts as safe accommodation under the Domestic Abuse Act 2021. */
  @IsOptional()
  @IsBoolean()
  readonly relevantAccommodationOnly?: boolean;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MAX_LIMIT)
  readonly limit?: number;
}

/** What a body asks for; 400 unless it names a household or describes one, and not both. */
export function criteriaOf(body: SeekerBody & Partial<SearchBody>): SearchCriteria {
  const { from, to, areas, categories, limit } = body;
  return {
    for: whom(body),
    nights: { from: localDate(from), to: to ? localDate(to) : null },
    areas: areas?.length ? areas : undefined,
    categories: categories?.length ? categories : undefined,
    relevantOnly: body.relevantAccommodationOnly ?? false,
    limit: limit ?? DEFAULT_LIMIT,
  };
}

function whom({ householdId, household }: SeekerBody): SearchCriteria['for'] {
  if (householdId && !household) return { householdId };
  if (household && !householdId && household.adults + household.children.length > 0) {
    return { household: fitOf(household) };
  }
  throw malformed([
    {
      field: 'household',
      code: 'one-household',
      message: 'Give householdId, or describe a household of at least one person, and not both.',
    },
  ]);
}

function fitOf(described: DescribedHouseholdBody): Fit {
  const { adults, children, needs, requirements, leadAge } = described;
  const grownUps = Array.from({ length: adults }, () => ({
    age: leadAge ?? ADULT_AGE,
    sex: 'not-stated' as const,
    child: false,
    couple: true,
  }));
  return {
    people: [
      ...grownUps,
      ...children.map(({ age, sex }) => ({ age, sex: sex ?? 'not-stated', child: true, couple: false })),
    ],
    pregnant: described.pregnant ?? false,
    needs: needs ?? [],
    needLevels: described.needLevels ?? {},
    ties: [],
    leadAge: leadAge ?? null,
    requirements: {
      wheelchair: requirements?.wheelchair ?? false,
      stepFree: requirements?.stepFree ?? false,
      selfContained: requirements?.selfContained ?? false,
      womenOnly: requirements?.womenOnly ?? false,
      carerSpace: requirements?.carerSpace ?? false,
      pets: requirements?.pets ?? 0,
    },
    unsafeAreas: described.unsafeAreas ?? [],
  };
}
