import { ArrayNotEmpty, ArrayUnique, IsBoolean, IsIn } from 'class-validator';
import { RIGHTS_TO_THE_HOME, type RightToTheHome } from '../../../law/domestic-abuse/shared-home.js';
import { IsDay } from '../../../platform/http/fields.js';
import {
  HOME_TENURE_CODES,
  type HomeTenure,
  LANDLORD_CONSENT_CODES,
  type LandlordConsent,
  OFFERED_BESIDE_CODES,
  type OfferedBeside,
  type Payer,
  PAYER_CODES,
  SANCTUARY_END_REASON_CODES,
  type SanctuaryEndReason,
  WORK_KIND_CODES,
  type WorkKind,
} from '../sanctuary.codes.js';
import { WORK_MOVES, type WorkMove } from '../sanctuary.states.js';

export class SanctuaryOfferBody {
  @IsDay()
  readonly on: string;

  /** What else they were offered: never this alone. */
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(OFFERED_BESIDE_CODES, { each: true })
  readonly beside: readonly OfferedBeside[];
}

export class SanctuaryAnswerBody {
  @IsDay()
  readonly on: string;

  /** What they say. No reason is asked for. */
  @IsBoolean()
  readonly wanted: boolean;
}

export class SanctuarySurveyBody {
  @IsDay()
  readonly on: string;

  @IsIn(HOME_TENURE_CODES)
  readonly tenure: HomeTenure;

  /** What right whoever harms has to the home. */
  @IsIn(RIGHTS_TO_THE_HOME)
  readonly rightOfOther: RightToTheHome;

  @IsIn(LANDLORD_CONSENT_CODES)
  readonly landlordConsent: LandlordConsent;

  @IsIn(PAYER_CODES)
  readonly paidBy: Payer;

  /** What the home needs; what a survey before had found stays. */
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(WORK_KIND_CODES, { each: true })
  readonly works: readonly WorkKind[];
}

export class SanctuaryWorkBody {
  @IsDay()
  readonly on: string;

  @IsIn(WORK_MOVES)
  readonly move: WorkMove;
}

export class SanctuaryReviewBody {
  @IsDay()
  readonly on: string;
}

export class SanctuaryEndBody {
  @IsDay()
  readonly on: string;

  @IsIn(SANCTUARY_END_REASON_CODES)
  readonly reason: SanctuaryEndReason;
}
