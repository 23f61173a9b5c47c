import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { CATEGORIES, type Category } from '../../accommodation/accommodation.codes.js';
import { type Need, NEEDS } from '../../people/people.codes.js';
import { IsCode, IsDay, IsRecordId, IsWords } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/page.js';
import { COST_BEARERS, type CostBearer } from '../availability.codes.js';
import { UNIT_STATUSES, type UnitStatus } from '../occupancy.queries.js';

/** What may be said of a unit when it is added and changed later. */
class UnitFeaturesBody {
  /** Movable places for babies. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10)
  readonly cots?: number;

  @IsOptional()
  @IsBoolean()
  readonly selfContained?: boolean;

  @IsOptional()
  @IsBoolean()
  readonly wheelchair?: boolean;

  @IsOptional()
  @IsBoolean()
  readonly stepFree?: boolean;

  @IsOptional()
  @IsBoolean()
  readonly womenOnly?: boolean;

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

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(20)
  readonly pets?: number;
}

export class UnitBody extends UnitFeaturesBody {
  @IsWords(60)
  readonly reference: string;

  @IsInt()
  @Min(1)
  @Max(20)
  readonly bedspaces: number;
}

export class UnitChangeBody extends UnitFeaturesBody {
  @IsOptional()
  @IsWords(60)
  readonly reference?: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(20)
  readonly bedspaces?: number;

  @IsOptional()
  @IsBoolean()
  readonly takingReferrals?: boolean;
}

export class UnitListQuery extends PageQuery {
  @IsOptional()
  @IsRecordId()
  readonly providerId?: string;

  @IsOptional()
  @Matches(/^E\d{8}$/, { message: 'localAuthorityCode must be a code such as E06000009' })
  readonly localAuthorityCode?: string;

  @IsOptional()
  @IsIn(CATEGORIES)
  readonly category?: Category;

  @IsOptional()
  @IsIn(UNIT_STATUSES)
  readonly status?: UnitStatus;
}

/** One tap says that a unit's entry is still true: there is nothing to fill in. */
export class ConfirmationBody {}

export class ClosureBody {
  @IsCode()
  readonly reason: string;

  @IsIn(COST_BEARERS)
  readonly costBearer: CostBearer;

  @IsDay()
  readonly from: string;

  /** The day it is back in use; left out while that is not known. */
  @IsOptional()
  @IsDay()
  readonly to?: string;
}
