import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsObject, ValidateNested } from 'class-validator';
import { IsCode, IsDay, MayBeLeftOut } from '../../platform/http/fields.js';
import {
  ANSWER_CODES,
  type MeasureAnswer,
  SAID_BY_CODES,
  type SaidBy,
  type Stage,
  STAGE_CODES,
} from '../outcomes/measure.codes.js';

export class MeasureBody {
  /** See OUTCOME_CODES. */
  @IsCode()
  readonly code: string;

  @IsIn(ANSWER_CODES)
  readonly answer: MeasureAnswer;

  /** Whose answer it is. Only the person would rather not say, and only the worker says that nobody asked: there it may be left out. */
  @MayBeLeftOut()
  @IsIn(SAID_BY_CODES)
  readonly saidBy?: SaidBy;
}

/** One answer for each outcome. */
export function AreMeasures(): PropertyDecorator {
  return applyDecorators(
    IsArray(),
    ArrayMinSize(1),
    ArrayMaxSize(20),
    ArrayUnique((measure: MeasureBody | null) => measure?.code),
    IsObject({ each: true }),
    ValidateNested({ each: true }),
    Type(() => MeasureBody),
  );
}

export class MeasuringBody {
  @IsIn(STAGE_CODES)
  readonly stage: Stage;

  /** Today when it is left out. */
  @MayBeLeftOut()
  @IsDay()
  readonly measuredOn?: string;

  /** Every outcome that fits the person, once. */
  @AreMeasures()
  readonly answers: MeasureBody[];
}
