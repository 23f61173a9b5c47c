// @ts-nocheck
import { IsBoolean, IsInt, IsOptional, Max, Min } from 'class-validator';

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
}
