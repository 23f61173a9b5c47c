import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsObject,
  IsString,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { IsDay, IsRecordId, IsWords, MayBeLeftOut } from '../../../platform/http/fields.js';
import type { LocalDate } from '../../../shared/local-date.js';
import {
  type ChosenGround,
  CONFERENCE_CLOSE_REASONS,
  type ConferenceCloseReason,
  type Consent,
  CONSENT_CODES,
  type Forum,
  FORUM_CODES,
  GROUND_CODES,
  PARTNER_OUTCOME_CODES,
  type PartnerOutcome,
} from '../marac.codes.js';
import { type PerpetratorRelationship, RELATIONSHIPS } from '../../risk/perpetrator.codes.js';

export class PerpetratorBody {
  @IsIn(RELATIONSHIPS)
  readonly relationship: PerpetratorRelationship;

  @MayBeLeftOut()
  @IsWords(200)
  readonly name?: string;
}

export class PerpetratorWithdrawalBody {
  @IsWords(1000)
  readonly reason: string;
}

export class ConferenceReferralBody {
  @IsIn(FORUM_CODES)
  readonly forum: Forum;

  /** The council area whose forum it is. */
  @IsString()
  readonly localAuthorityCode: string;

  /** May be empty for a repeat of an earlier referral, which is found out by itself. */
  @IsArray()
  @ArrayMaxSize(GROUND_CODES.length)
  @ArrayUnique()
  @IsIn(GROUND_CODES, { each: true })
  readonly grounds: ChosenGround[];

  @IsWords(4000)
  readonly reasons: string;

  @IsIn(CONSENT_CODES)
  readonly consent: Consent;

  /** Why the case is shared where consent was not given. */
  @MayBeLeftOut()
  @IsWords(1000)
  readonly legalBasis?: string;

  /** Who harms them, of those on record for the person. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  readonly perpetratorIds: string[];

  @IsDay()
  readonly referredOn: string;
}

export class ConferenceMeetingBody {
  @IsDay()
  readonly meetsOn: LocalDate;
}

export class ConferenceMinutesBody {
  @IsWords(10000)
  readonly minutes: string;
}

export class ActionPartnerBody {
  /** Who there does it: a name or a post. */
  @IsWords(200)
  readonly name: string;

  @IsWords(200)
  readonly agency: string;
}

export class ConferenceActionBody {
  @IsWords(1000)
  readonly action: string;

  /** A worker of any organisation, whose task it is; instead of `partner`. */
  @MayBeLeftOut()
  @IsRecordId()
  readonly ownerId?: string;

  /** Somebody at an agency that does not work here; whoever gives the action asks after it. Instead of `ownerId`. */
  @MayBeLeftOut()
  @IsObject()
  @ValidateNested()
  @Type(() => ActionPartnerBody)
  readonly partner?: ActionPartnerBody;

  @IsDay()
  readonly dueOn: string;
}

export class PartnerActionCloseBody {
  @IsIn(PARTNER_OUTCOME_CODES)
  readonly outcome: PartnerOutcome;

  /** The day that the agency gives. */
  @IsDay()
  readonly closedOn: string;
}

export class ConferenceTransferBody {
  @IsIn(FORUM_CODES)
  readonly forum: Forum;

  /** The council area where the person lives now. */
  @IsString()
  readonly localAuthorityCode: string;

  @IsDay()
  readonly sentOn: string;
}

export class ConferenceConfirmationBody {
  @IsDay()
  readonly confirmedOn: string;

  /** Who there has it. */
  @IsWords(200)
  readonly confirmedBy: string;
}

export class ConferenceCloseBody {
  @IsIn(CONFERENCE_CLOSE_REASONS)
  readonly reason: ConferenceCloseReason;
}
