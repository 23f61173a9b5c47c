import { OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsDefined, IsIn, IsObject, IsOptional, ValidateNested } from 'class-validator';
import { IsAreaCode } from '../../directory/http/area-code.js';
import { IsCode, IsDay, IsWords, MayBeLeftOut } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/page.js';
import type { LocalDate } from '../../shared/local-date.js';
import { REFERRAL_ANSWERS, type ReferralAnswer } from '../referrals-in/referral-in.codes.js';
import { REFERRAL_STATES, type ReferralStatus } from '../referrals-in/referral-in.states.js';
import { ApplicationBody } from './application.body.js';

export class ReferrerBody {
  @IsWords(200)
  readonly name: string;

  /** How to reach them at their own work. */
  @IsWords(200)
  readonly contact: string;
}

export class ReferredPersonBody {
  @IsWords(200)
  readonly name: string;

  @MayBeLeftOut()
  @IsDay()
  readonly dateOfBirth?: LocalDate;

  /** The way to reach them that is safe, in words. */
  @IsWords(500)
  readonly safeContact: string;

  @IsWords(8000)
  readonly circumstances: string;
}

export class ReferralInBody {
  /** A body of the Schedule, such as `prison` or `hospital-inpatient`. */
  @IsCode()
  readonly body: string;

  /** The council that the person chose. */
  @IsAreaCode()
  readonly authorityCode: string;

  /** They agreed to be referred. */
  @IsBoolean()
  readonly consent: boolean;

  /** They chose this council. */
  @IsBoolean()
  readonly choseTheAuthority: boolean;

  @IsDay()
  readonly receivedOn: LocalDate;

  /** They have nowhere safe to sleep tonight. */
  @IsBoolean()
  readonly nowhereTonight: boolean;

  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => ReferrerBody)
  readonly referrer: ReferrerBody;

  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => ReferredPersonBody)
  readonly person: ReferredPersonBody;
}

/** An application without what the referral says already. */
export class ReferredApplicationBody extends OmitType(ApplicationBody, ['authorityCode', 'channel'] as const) {}

export class ReferralAnswerBody {
  @IsIn(REFERRAL_ANSWERS)
  readonly answer: ReferralAnswer;
}

export class ReferralsQuery extends PageQuery {
  @IsOptional()
  @IsIn(REFERRAL_STATES.states)
  readonly status?: ReferralStatus;
}
