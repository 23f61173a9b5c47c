import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import type { Tenure } from '../../law/domestic-abuse/secure-tenancies.js';
import { IsCodeList } from '../../platform/http/code-list.js';
import { IsCode, IsDay, IsWords, MayBeLeftOut } from '../../platform/http/fields.js';
import type { LocalDate } from '../../shared/local-date.js';
import { STAGES, type Stage } from '../steps/step.codes.js';
import { TENURES } from '../tenancies/tenancy.codes.js';

export class StepTemplateBody {
  @IsCode()
  readonly kind: string;

  /** What to do, in words that name nobody and no place: it is the title of a task. */
  @IsWords(120)
  readonly title: string;

  @IsIn(STAGES)
  readonly stage: Stage;

  /** How many days it takes once it can be begun. */
  @IsInt()
  @Min(0)
  @Max(365)
  readonly typicalDays: number;

  /** Kinds of the steps above it that come before it. */
  @IsCodeList()
  readonly waitsFor: string[];

  /** Only where one of these is wanted; always when it is left out. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(TENURES, { each: true })
  readonly tenures?: Tenure[];

  @MayBeLeftOut()
  @IsBoolean()
  readonly onlyWithChildren?: boolean;
}

export class MoveOnPolicyBody {
  /** In an order in which they can be taken; as they were when they are left out. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(40)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => StepTemplateBody)
  readonly steps?: StepTemplateBody[];

  /** After how many weeks somebody asks how a tenancy goes; as they were when they are left out. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(12)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(104, { each: true })
  readonly sustainmentWeeks?: number[];

  /** Today when it is left out. */
  @MayBeLeftOut()
  @IsDay()
  readonly inForceFrom?: LocalDate;
}
