import { IsIn, IsOptional, ValidateIf } from 'class-validator';
import { IsDay, IsReason } from '../../platform/http/fields.js';
import { type LocalDate, localDate } from '../../shared/local-date.js';
import { COST_BEARERS, type CostBearer } from '../availability.codes.js';

export class ClosureBody {
  @IsReason()
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

export class ClosureEndBody {
  /** The day it is back in use; null while that is not known. */
  @ValidateIf((body: ClosureEndBody) => body.to !== null)
  @IsDay()
  readonly to: string | null;
}

export class ClosureCheckQuery {
  @IsDay()
  readonly from: string;

  /** The day it would be back in use; left out while that is not known. */
  @IsOptional()
  @IsDay()
  readonly to?: string;
}

/** The days of a body or query as days. */
export function daysOf({ from, to }: { from: string; to?: string }): { from: LocalDate; to: LocalDate | null } {
  return { from: localDate(from), to: to ? localDate(to) : null };
}
