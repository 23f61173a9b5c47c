import { IsInt, Max, Min } from 'class-validator';
import { IsDay, MayBeLeftOut } from '../../platform/http/fields.js';
import type { LocalDate } from '../../shared/local-date.js';

export class SupportPolicyBody {
  /** Days from the first day of support to the day on which it is due to have asked how things are. */
  @IsInt()
  @Min(0)
  @Max(90)
  readonly firstMeasuresDays: number;

  /** Days from the end of support in which the last answers are still asked for. */
  @IsInt()
  @Min(0)
  @Max(90)
  readonly lastMeasuresDays: number;

  /** Today when it is left out. */
  @MayBeLeftOut()
  @IsDay()
  readonly inForceFrom?: LocalDate;
}
