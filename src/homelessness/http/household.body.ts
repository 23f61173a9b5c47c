import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  ValidateNested,
} from 'class-validator';
import { IsDay, IsRecordId, IsWords, MayBeLeftOut } from '../../platform/http/fields.js';
import type { HouseholdMember } from '../../law/homelessness/gateway/household.js';
import type { LocalDate } from '../../shared/local-date.js';

const MOST_PEOPLE = 30;
const LIVES: readonly HouseholdMember['lives'][] = ['normally', 'reasonably-expected', 'not-with-them'];

export class CaseMemberBody {
  @IsRecordId()
  readonly personId: string;

  @IsIn(LIVES)
  readonly lives: HouseholdMember['lives'];

  /** Null or left out: nobody has asked. */
  @IsOptional()
  @IsBoolean()
  readonly eligible?: boolean | null;

  @MayBeLeftOut()
  @IsBoolean()
  readonly restricted?: boolean;
}

export class CaseHouseholdBody {
  @IsArray()
  @ArrayMaxSize(MOST_PEOPLE)
  @ArrayUnique((member: CaseMemberBody | null) => member?.personId)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => CaseMemberBody)
  readonly members: CaseMemberBody[];

  /** The applicant is eligible, and subject to immigration control all the same. */
  @IsBoolean()
  readonly immigrationControlled: boolean;
}

export class ChildProtectionBody {
  @IsRecordId()
  readonly decidedById: string;

  @IsWords(4000)
  readonly reasons: string;
}

export class ChildrensReferralBody {
  @IsIn(['given', 'refused'])
  readonly consent: 'given' | 'refused';

  @IsDay()
  readonly askedOn: LocalDate;

  @MayBeLeftOut()
  @IsWords(4000)
  readonly essentialFacts?: string;

  @MayBeLeftOut()
  @IsObject()
  @ValidateNested()
  @Type(() => ChildProtectionBody)
  readonly childProtection?: ChildProtectionBody;
}
