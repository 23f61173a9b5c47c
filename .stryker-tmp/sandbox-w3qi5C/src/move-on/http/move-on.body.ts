// @ts-nocheck
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { IsCodeList } from '../../platform/http/code-list.js';
import { IsCode, IsDay, IsRecordId } from '../../platform/http/fields.js';
import type { Tenure } from '../../law/domestic-abuse/secure-tenancies.js';
import { TENURES } from '../task-templates.js';

export class PlanBody {
  @IsRecordId()
  readonly householdId: string;

  @IsDay()
  readonly targetDate: string;

  /** Tenures, or wishes in other words; empty while nothing is decided. */
  @IsCodeList()
  readonly preferredTenures: string[];
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
