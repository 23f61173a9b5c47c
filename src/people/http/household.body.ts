import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  Matches,
  Max,
  Min,
  registerDecorator,
  ValidateNested,
} from 'class-validator';
import { IsDay, IsRecordId, IsWords } from '../../platform/http/fields.js';
import {
  CHANNELS,
  type Channel,
  CONSENTS,
  type Consent,
  type Need,
  NEEDS,
  RELATIONSHIPS,
  type Relationship,
  type Sex,
  SEXES,
} from '../people.codes.js';

const AREA_CODE = /^E\d{8}$/;

export class MemberBody {
  @IsWords(40)
  readonly key: string;

  @IsWords(100)
  readonly givenName: string;

  @IsWords(100)
  readonly familyName: string;

  @IsDay()
  readonly dateOfBirth: string;

  @IsIn(SEXES)
  readonly sex: Sex;

  @IsIn(RELATIONSHIPS)
  readonly relationshipToLead: Relationship;

  @IsOptional()
  @IsWords(100)
  readonly ethnicity?: string;

  @IsOptional()
  @IsWords(100)
  readonly firstLanguage?: string;

  @IsOptional()
  @IsBoolean()
  readonly interpreterNeeded?: boolean;

  @IsOptional()
  @IsBoolean()
  readonly pregnant?: boolean;
}

export class SafeContactBody {
  @IsIn(CHANNELS)
  readonly channel: Channel;

  @IsOptional()
  @IsWords(300)
  readonly value?: string;

  @IsOptional()
  @IsWords(200)
  readonly safeTimes?: string;

  @IsOptional()
  @IsWords(60)
  readonly codeWord?: string;

  @IsOptional()
  @IsBoolean()
  readonly voicemailSafe?: boolean;
}

export class UnsafeAreaBody {
  @Matches(AREA_CODE, { message: 'localAuthorityCode must be a code such as E06000009' })
  readonly localAuthorityCode: string;

  @IsOptional()
  @IsWords(500)
  readonly reason?: string;
}

export class RequirementsBody {
  /** Somebody who cares for them sleeps there, too. */
  @IsOptional()
  @IsBoolean()
  readonly carerSpace?: boolean;

  @IsOptional()
  @IsBoolean()
  readonly wheelchair?: boolean;

  @IsOptional()
  @IsBoolean()
  readonly stepFree?: boolean;

  @IsOptional()
  @IsBoolean()
  readonly selfContained?: boolean;

  @IsOptional()
  @IsBoolean()
  readonly womenOnly?: boolean;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(20)
  readonly pets?: number;
}

export class HouseholdBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => MemberBody)
  @HasOneLead()
  readonly members: MemberBody[];

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => SafeContactBody)
  readonly safeContact?: SafeContactBody;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => UnsafeAreaBody)
  readonly unsafeAreas?: UnsafeAreaBody[];

  @IsOptional()
  @IsArray()
  @IsIn(NEEDS, { each: true })
  readonly needs?: Need[];

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => RequirementsBody)
  readonly requirements?: RequirementsBody;
}

export class UnsafeAreasBody {
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => UnsafeAreaBody)
  readonly unsafeAreas: UnsafeAreaBody[];
}

export class ShareBody {
  @IsRecordId()
  readonly organisationId: string;

  @IsWords(300)
  readonly purpose: string;

  @IsIn(CONSENTS)
  readonly consent: Consent;

  @IsOptional()
  @IsWords(300)
  readonly legalBasis?: string;
}

/** Exactly one member is the lead, who alone is `self`, and no key is used twice. */
function HasOneLead(): PropertyDecorator {
  return (target, propertyName) =>
    registerDecorator({
      name: 'hasOneLead',
      target: target.constructor,
      propertyName: String(propertyName),
      validator: {
        validate: (members: unknown) => {
          if (!Array.isArray(members)) return false;
          const all = members as readonly (Partial<MemberBody> | null)[];
          const keys = all.map((member) => member?.key);
          const selves = all.filter((member) => member?.relationshipToLead === 'self');
          return selves.length === 1 && selves[0]?.key === 'lead' && new Set(keys).size === keys.length;
        },
        defaultMessage: () =>
          'exactly one member has the key lead, and only that one the relationship self; no key is used twice',
      },
    });
}
