import { IsIn } from 'class-validator';
import { IsDay, MayBeLeftOut } from '../../platform/http/fields.js';
import type { LocalDate } from '../../shared/local-date.js';
import {
  AFTER_TENANCY_CODES,
  type AfterTenancy,
  TENANCY_ENDING_CODES,
  type TenancyEnding,
} from '../tenancies/tenancy-ending.codes.js';

export class TenancyEndingBody {
  /** Its last day, not before its first and not after today; today when it is left out. */
  @MayBeLeftOut()
  @IsDay()
  readonly endedOn?: LocalDate;

  /** See `tenancyEndings` in `GET /code-lists`; `their-choice` needs no other. */
  @IsIn(TENANCY_ENDING_CODES)
  readonly reason: TenancyEnding;

  /** See `afterATenancy` in `GET /code-lists`. */
  @IsIn(AFTER_TENANCY_CODES)
  readonly followedBy: AfterTenancy;
}
