// @ts-nocheck
import { IsInt, Max, Min } from 'class-validator';

export class FreshnessTargetBody {
  /** Hours for which a confirmation counts as fresh. */
  @IsInt()
  @Min(1)
  @Max(168)
  readonly freshHours: number;

  /** Hours from which it counts as stale: more than `freshHours`. */
  @IsInt()
  @Min(2)
  @Max(720)
  readonly staleHours: number;
}

/** One tap says that what is recorded is still true: there is nothing to fill in. */
export class ConfirmationBody {}
