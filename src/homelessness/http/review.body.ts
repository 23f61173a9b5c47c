import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { MATTERS, type ReviewableDecision } from '../../law/homelessness/reviews/reviews.js';
import { IsDay, IsRecordId, IsWords, MayBeLeftOut } from '../../platform/http/fields.js';
import type { LocalDate } from '../../shared/local-date.js';
import { OUTCOMES, type Outcome } from '../reviews/review.states.js';
import {
  AGREED_TIMES,
  type AgreedTime,
  APPEAL_OUTCOMES,
  type AppealOutcome,
  MANNERS,
  type Manner,
} from '../reviews/reviews.codes.js';

export class ReviewTimeBody {
  @IsBoolean()
  readonly allowed: boolean;

  /** The last day of the longer time, when it is allowed. */
  @IsOptional()
  @IsDay()
  readonly until?: LocalDate;

  @IsWords(4000)
  readonly reasons: string;
}

export class ReviewTimeOfBody extends ReviewTimeBody {
  /** What they would ask about, such as `relief-steps`. */
  @IsIn(MATTERS)
  readonly matter: ReviewableDecision;

  /** The decision, duty, housing plan or placement. */
  @IsRecordId()
  readonly subjectId: string;
}

export class ReviewAgreementBody {
  /** The last day of the longer time. */
  @IsDay()
  readonly until: LocalDate;

  @IsDay()
  readonly agreedOn: LocalDate;

  /** They have agreed in writing. */
  @IsBoolean()
  readonly inWriting: boolean;

  /** Which time is longer. Left out: that for the outcome. */
  @MayBeLeftOut()
  @IsIn(AGREED_TIMES)
  readonly extends: AgreedTime = 'outcome';
}

export class ReviewerBody {
  @IsRecordId()
  readonly userId: string;

  /** You have made sure that they neither drafted the decision, advised on it, nor sat in on it. */
  @IsBoolean()
  readonly tookNoOtherPart: boolean;
}

export class RepresentationBody {
  @IsDay()
  readonly receivedOn: LocalDate;

  @IsIn(MANNERS)
  readonly manner: Manner;

  @IsWords(20_000)
  readonly words: string;
}

export class MindedToBody {
  @IsWords(4000)
  readonly deficiency: string;

  @IsWords(4000)
  readonly reasons: string;
}

export class OutcomeBody {
  @IsIn(OUTCOMES)
  readonly outcome: Outcome;

  @IsWords(20_000)
  readonly reasons: string;

  /** What is left of the decision is against the person. A decision that is confirmed always is. */
  @IsOptional()
  @IsBoolean()
  readonly againstThePerson: boolean = false;

  /** There was a deficiency in the decision, or in how it was made. */
  @IsOptional()
  @IsBoolean()
  readonly deficiencyFound: boolean = false;

  @IsDay()
  readonly decidedOn: LocalDate;
}

export class AppealBody {
  @IsDay()
  readonly on: LocalDate;

  /** After the 21 days: the court has allowed it (s.204(2A)). */
  @IsOptional()
  @IsBoolean()
  readonly courtAllowedIt: boolean = false;
}

export class AppealEndBody {
  @IsDay()
  readonly on: LocalDate;

  @IsIn(APPEAL_OUTCOMES)
  readonly outcome: AppealOutcome;
}

export class WithdrawBody {
  /** The day on which they said so. Left out: today. */
  @MayBeLeftOut()
  @IsDay()
  readonly withdrawnOn?: LocalDate;
}

export class TakeUpAgainBody {
  /** Why the duty is owed again, and what is done about it. */
  @IsWords(4000)
  readonly reasons: string;
}
