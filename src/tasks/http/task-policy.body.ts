import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsInt, IsObject, Max, Min, ValidateNested } from 'class-validator';
import { IsCode, IsDay, MayBeLeftOut } from '../../platform/http/fields.js';
import type { LocalDate } from '../../shared/local-date.js';

export class KindDaysBody {
  @IsCode()
  readonly kind: string;

  @MayBeLeftOut()
  @IsInt()
  @Min(0)
  @Max(60)
  readonly escalateAfterDays?: number;

  @MayBeLeftOut()
  @IsInt()
  @Min(0)
  @Max(20)
  readonly aimBeforeDays?: number;
}

export class TaskPolicyBody {
  /** Working days after a task's last day, until a supervisor is shown it; 0 is the last day itself. */
  @IsInt()
  @Min(0)
  @Max(60)
  readonly escalateAfterDays: number;

  /** Working days before a statutory day, on which the office aims to keep it. */
  @IsInt()
  @Min(0)
  @Max(20)
  readonly aimBeforeDays: number;

  /** What is otherwise for some kinds of task; each once. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique((days: KindDaysBody | null) => days?.kind)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => KindDaysBody)
  readonly kinds?: KindDaysBody[];

  /** Today when it is left out. */
  @MayBeLeftOut()
  @IsDay()
  readonly inForceFrom?: LocalDate;
}
