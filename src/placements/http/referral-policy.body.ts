import { IsBoolean, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsDay, MayBeLeftOut } from '../../platform/http/fields.js';
import type { LocalDate } from '../../shared/local-date.js';

const A_WEEK_IN_MINUTES = 7 * 24 * 60;

export class ReferralPolicyBody {
  @IsInt()
  @Min(2)
  @Max(A_WEEK_IN_MINUTES)
  readonly answerWithinMinutes: number;

  /** Before the time to answer is up. */
  @IsInt()
  @Min(1)
  @Max(A_WEEK_IN_MINUTES)
  readonly remindAfterMinutes: number;

  /** Those who placed the household are asked to telephone when the time is up; so they are unless this is false. */
  @IsOptional()
  @IsBoolean()
  readonly escalateToAuthority?: boolean;

  /** At once when it is left out; else from the beginning of that day. */
  @MayBeLeftOut()
  @IsDay()
  readonly inForceFrom?: LocalDate;
}
