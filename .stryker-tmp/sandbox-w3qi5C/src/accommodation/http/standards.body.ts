// @ts-nocheck
import { ArrayMaxSize, IsArray, IsIn, IsOptional } from 'class-validator';
import { IsDay, IsRecordId } from '../../platform/http/fields.js';
import type { LocalDate } from '../../shared/local-date.js';
import { CHECK_RESULTS, type CheckResult, type Standard, STANDARDS } from '../accommodation.codes.js';

export class StandardsCheckBody {
  @IsIn(STANDARDS)
  readonly kind: Standard;

  /** The unit that was checked; left out when it was all of the premises. */
  @IsOptional()
  @IsRecordId()
  readonly unitId?: string;

  @IsDay()
  readonly checkedOn: LocalDate;

  /** The last day on which it holds; may be left out of a check that failed. */
  @IsOptional()
  @IsDay()
  readonly validUntil?: LocalDate | null;

  @IsIn(CHECK_RESULTS)
  readonly result: CheckResult;
}

export class RequiredStandardsBody {
  /** All kinds that are required from now on; none: nothing is. */
  @IsArray()
  @ArrayMaxSize(STANDARDS.length)
  @IsIn(STANDARDS, { each: true })
  readonly kinds: Standard[];

  /** The day from which new ones count; today when left out. */
  @IsOptional()
  @IsDay()
  readonly since?: LocalDate;
}
