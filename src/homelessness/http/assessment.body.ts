import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsObject, ValidateNested } from 'class-validator';
import { IsCode, IsDay, IsWords, MayBeLeftOut } from '../../platform/http/fields.js';
import { type Need, NEEDS } from '../../people/people.codes.js';
import type { LocalDate } from '../../shared/local-date.js';
import { STEP_TAKERS, type StepTaker } from '../housing-plans/plan.codes.js';
import { STEP_ENDS, type StepEnd } from '../housing-plans/step.states.js';

const MOST_CHARACTERS = 20_000;
const MOST_STEPS = 50;

export class AssessmentBody {
  /** What led to homelessness, or threatens it (s.189A(2)(a)). */
  @IsWords(MOST_CHARACTERS)
  readonly circumstances: string;

  /** What a home must be for them (s.189A(2)(b)). */
  @IsWords(MOST_CHARACTERS)
  readonly housingNeeds: string;

  /** What support they need to have and keep a home (s.189A(2)(c)). */
  @IsWords(MOST_CHARACTERS)
  readonly supportNeeds: string;

  @IsArray()
  @ArrayMaxSize(NEEDS.length)
  @IsIn(NEEDS, { each: true })
  readonly needs: Need[];

  @IsDay()
  readonly assessedOn: LocalDate;
}

export class PlanStepBody {
  @IsIn(STEP_TAKERS)
  readonly takenBy: StepTaker;

  @IsCode()
  readonly kind: string;

  @IsWords(2000)
  readonly step: string;

  @IsBoolean()
  readonly agreed: boolean;

  /** Why it could not be agreed; for such a step only. */
  @MayBeLeftOut()
  @IsWords(2000)
  readonly whyNotAgreed?: string;

  @IsDay()
  readonly dueOn: LocalDate;
}

export class HousingPlanBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_STEPS)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => PlanStepBody)
  readonly steps: PlanStepBody[];

  /** When it is looked at again. */
  @IsDay()
  readonly reviewOn: LocalDate;
}

export class StepClosingBody {
  @IsIn(STEP_ENDS)
  readonly as: StepEnd;

  @IsDay()
  readonly closedOn: LocalDate;
}

export class PlanReviewBody {
  @IsDay()
  readonly nextReviewOn: LocalDate;
}
