import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsOptional } from 'class-validator';
import { AreAreaCodes } from '../../directory/http/area-code.js';
import { IsCodeList } from '../../platform/http/code-list.js';
import { IsCode, IsDay, IsRecordId, MayBeLeftOut } from '../../platform/http/fields.js';
import type { Tenure } from '../../law/domestic-abuse/secure-tenancies.js';
import { BARRIER_CODES, type Barrier } from '../plans/plan.codes.js';
import { TENURES } from '../tenancies/tenancy.codes.js';

export class PlanBody {
  @IsRecordId()
  readonly householdId: string;

  @IsDay()
  readonly targetDate: string;

  /** Tenures, or wishes in other words; empty while nothing is decided. */
  @IsCodeList()
  readonly preferredTenures: string[];

  /** Codes of council areas, none of them recorded as unsafe for this household. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(30)
  @ArrayUnique()
  @AreAreaCodes()
  readonly preferredAreas?: string[];

  /** What stands between them and a home; see `moveOnBarriers` in `GET /code-lists`. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayUnique()
  @IsIn(BARRIER_CODES, { each: true })
  readonly barriers?: Barrier[];
}

export class TenancyBody {
  @IsRecordId()
  readonly householdId: string;

  @IsRecordId()
  readonly landlordProviderId: string;

  @IsIn(TENURES)
  readonly tenure: Tenure;

  @IsDay()
  readonly startsOn: string;

  @IsBoolean()
  readonly connectedWithAbuse: boolean;

  /** What they had before, such as `secure`, `private-rented` or `none`. */
  @IsOptional()
  @IsCode()
  readonly previousTenure?: string;
}
