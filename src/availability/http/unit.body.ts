import { IsBoolean, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { CATEGORIES, type Category } from '../../accommodation/accommodation.codes.js';
import { IsAreaCode } from '../../directory/http/area-code.js';
import { IsRecordId, IsWords } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/page.js';
import { UNIT_STATUSES, type UnitStatus } from '../ledger/occupancy.queries.js';
import { UnitFeaturesBody } from './unit-features.body.js';

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
  @IsAreaCode()
  readonly localAuthorityCode?: string;

  @IsOptional()
  @IsIn(CATEGORIES)
  readonly category?: Category;

  @IsOptional()
  @IsIn(UNIT_STATUSES)
  readonly status?: UnitStatus;

  /** Some letters of its reference, large or small. */
  @IsOptional()
  @IsWords(80)
  readonly named?: string;
}
