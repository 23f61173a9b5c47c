import { IsIn } from 'class-validator';
import { IsDay, IsWords } from '../../platform/http/fields.js';
import type { LocalDate } from '../../shared/local-date.js';
import {
  EXPLAINED_WAY_CODES,
  type ExplainedWay,
  WHY_NOT_TOLD_CODES,
  type WhyNotTold,
} from '../changes-told/changes-told.codes.js';

export class ExplanationBody {
  @IsDay()
  readonly explainedOn: LocalDate;

  @IsIn(EXPLAINED_WAY_CODES)
  readonly way: ExplainedWay;
}

export class ChangeNotToldBody {
  @IsDay()
  readonly changedOn: LocalDate;

  /** What changed. */
  @IsWords(4000)
  readonly what: string;

  /** Why they did not tell, as they say. */
  @IsIn(WHY_NOT_TOLD_CODES)
  readonly whyNot: WhyNotTold;

  /** Why that was no good reason for these people. */
  @IsWords(4000)
  readonly reasons: string;
}
