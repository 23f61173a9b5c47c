import { IsBoolean, IsIn, IsInt, Max, Min } from 'class-validator';
import { IsAreaCode } from '../../directory/http/area-code.js';
import type { Tenure } from '../../law/domestic-abuse/secure-tenancies.js';
import { IsDay, IsRecordId, MayBeLeftOut } from '../../platform/http/fields.js';
import type { LocalDate } from '../../shared/local-date.js';
import {
  LANDLORD_WITHDREW_CODES,
  type LandlordWithdrew,
  NOMINATION_KIND_CODES,
  type NominationKind,
  NOT_TAKEN_UP_CODES,
  type NotTakenUp,
} from '../nominations/nomination.codes.js';
import { TENURES } from '../tenancies/tenancy.codes.js';

export class NominationBody {
  /** A `direct-offer` is offered from the start. */
  @IsIn(NOMINATION_KIND_CODES)
  readonly kind: NominationKind;

  @IsRecordId()
  readonly landlordProviderId: string;

  /** The council area of the home, which must not be recorded as unsafe for them. No address is kept. */
  @IsAreaCode()
  readonly localAuthorityCode: string;

  @IsIn(TENURES)
  readonly tenure: Tenure;

  @MayBeLeftOut()
  @IsInt()
  @Min(0)
  @Max(12)
  readonly bedrooms?: number;

  /** Until when they can answer; a task stands on their worker's list until then. */
  @MayBeLeftOut()
  @IsDay()
  readonly answerBy?: LocalDate;

  /** Whoever lets the home asks for a local connection: it may not, of a home under Part 6, of whoever must move because of abuse. */
  @MayBeLeftOut()
  @IsBoolean()
  readonly localConnectionAsked?: boolean;

  /** Where one is asked for: whether they move for reasons connected with abuse; left out, they do. */
  @MayBeLeftOut()
  @IsBoolean()
  readonly connectedWithAbuse?: boolean;

  /** Where one is asked for: whether one of them leaves care and is under 25; left out, so it is. */
  @MayBeLeftOut()
  @IsBoolean()
  readonly careLeaverUnder25?: boolean;
}

export class NominationMoveBody {
  /** The day on which it happened; today when it is left out. */
  @MayBeLeftOut()
  @IsDay()
  readonly on?: LocalDate;
}

export class NominationOfferBody extends NominationMoveBody {
  @MayBeLeftOut()
  @IsDay()
  readonly answerBy?: LocalDate;
}

export class NotTakenUpBody extends NominationMoveBody {
  /** See `homesNotTakenUp` in `GET /code-lists`; `their-choice` needs no other. */
  @IsIn(NOT_TAKEN_UP_CODES)
  readonly reason: NotTakenUp;
}

export class LandlordWithdrewBody extends NominationMoveBody {
  /** See `homesWithdrawn` in `GET /code-lists`. */
  @IsIn(LANDLORD_WITHDREW_CODES)
  readonly reason: LandlordWithdrew;

  /** For `local-connection-asked`: whether they move for reasons connected with abuse; left out, they do. */
  @MayBeLeftOut()
  @IsBoolean()
  readonly connectedWithAbuse?: boolean;

  /** For `local-connection-asked`: whether one of them leaves care and is under 25; left out, so it is. */
  @MayBeLeftOut()
  @IsBoolean()
  readonly careLeaverUnder25?: boolean;
}
