// @ts-nocheck
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, Max, Min } from 'class-validator';
import { AreAreaCodes } from '../../directory/http/area-code.js';
import { IsDay } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/page.js';
import type { LocalDate } from '../../shared/local-date.js';

const USUAL_DAYS = 30;
const FARTHEST_DAYS = 366;

export class LikelyFreeQuery extends PageQuery {
  /** Council areas, with commas between them; all of them when left out. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @IsArray()
  @ArrayMaxSize(50)
  @AreAreaCodes()
  readonly areas?: string[];

  /** The day on which a place is wanted; today when left out. */
  @IsOptional()
  @IsDay()
  readonly from?: LocalDate;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(FARTHEST_DAYS)
  readonly withinDays: number = USUAL_DAYS;
}
