import { ArrayMaxSize, ArrayUnique, IsArray, IsInt, Max, Min } from 'class-validator';
import { IsDay, IsRecordId, MayBeLeftOut } from '../../platform/http/fields.js';
import type { LocalDate } from '../../shared/local-date.js';

export class ReminderPolicyBody {
  /** Days before a statutory day on which its officer is reminded; on the day itself they always are, listed or not. */
  @IsArray()
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(0, { each: true })
  @Max(60, { each: true })
  readonly daysBefore: number[];

  /** Today when it is left out. */
  @MayBeLeftOut()
  @IsDay()
  readonly inForceFrom?: LocalDate;
}

export class CaseHandOverBody {
  /** The officer who looks after the case from now on. */
  @IsRecordId()
  readonly userId: string;
}
