// @ts-nocheck
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional } from 'class-validator';
import { CATEGORIES, type Category } from '../../accommodation/accommodation.codes.js';
import { AreAreaCodes } from '../../directory/http/area-code.js';
import { IsDay, IsRecordId } from '../../platform/http/fields.js';
import { codesOf } from '../coded.js';
import { OUT_OF_AREA, type OutOfAreaReason } from '../placements.codes.js';
import type { LocalDate } from '../../shared/local-date.js';

export class EmergencyBody {
  @IsRecordId()
  readonly householdId: string;

  /** Tonight when left out. */
  @IsOptional()
  @IsDay()
  readonly from?: LocalDate;

  /** The day they are expected to leave; open-ended when left out. */
  @IsOptional()
  @IsDay()
  readonly to?: LocalDate;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @AreAreaCodes()
  readonly areas?: string[];

  @IsOptional()
  @IsArray()
  @IsIn(CATEGORIES, { each: true })
  readonly categories?: Category[];

  /** Why outside the council's own area, should the place be there. */
  @IsOptional()
  @IsIn(codesOf(OUT_OF_AREA))
  readonly outOfAreaReason?: OutOfAreaReason;

  /** They are there already: their stay begins now. */
  @IsOptional()
  @IsBoolean()
  readonly arrived?: boolean;
}
