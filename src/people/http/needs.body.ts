import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsAreaCode } from '../../directory/http/area-code.js';
import { type Need, NEEDS, type TieKind, TIES } from '../people.codes.js';
import type { NeedLevels } from '../needs.service.js';
import { IsNeedLevels } from './need-levels.js';

export class RequirementsBody {
  /** Somebody who cares for them sleeps there, too. */
  @IsOptional()
  @IsBoolean()
  readonly carerSpace?: boolean;

  @IsOptional()
  @IsBoolean()
  readonly wheelchair?: boolean;

  @IsOptional()
  @IsBoolean()
  readonly stepFree?: boolean;

  @IsOptional()
  @IsBoolean()
  readonly selfContained?: boolean;

  @IsOptional()
  @IsBoolean()
  readonly womenOnly?: boolean;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(20)
  readonly pets?: number;
}

export class NeedsBody {
  @IsArray()
  @IsIn(NEEDS, { each: true })
  readonly needs: Need[];

  /** How much support each need calls for; a need that is not here counts as not assessed. */
  @IsOptional()
  @IsNeedLevels()
  readonly needLevels?: NeedLevels;
}

/** Where their school, support, work or family is: a place near there lets it go on. */
export class TieBody {
  @IsIn(TIES)
  readonly kind: TieKind;

  @IsAreaCode()
  readonly localAuthorityCode: string;
}

export class TiesBody {
  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => TieBody)
  readonly ties: TieBody[];
}
