import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  registerDecorator,
  ValidateNested,
} from 'class-validator';
import { IsAreaCode } from '../../directory/http/area-code.js';
import { IsRecordId, IsWords } from '../../platform/http/fields.js';
import type { NeedLevels } from '../needs.service.js';
import { CHANNELS, type Channel, CONSENTS, type Consent, type Need, NEEDS } from '../people.codes.js';
import { MemberBody } from './member.body.js';
import { IsNeedLevels } from './need-levels.js';
import { RequirementsBody, TieBody } from './needs.body.js';

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

  /** Somebody else opens, hears or reads what comes this way. */
  @IsOptional()
  @IsBoolean()
  readonly shared?: boolean;

  /** It is where they fled from. */
  @IsOptional()
  @IsBoolean()
  readonly formerHome?: boolean;
}

export class UnsafeAreaBody {
  @IsAreaCode()
  readonly localAuthorityCode: string;

  @IsOptional()
  @IsWords(500)
  readonly reason?: string;
}

export class HouseholdBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsObject({ each: true })
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
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => UnsafeAreaBody)
  readonly unsafeAreas?: UnsafeAreaBody[];

  @IsOptional()
  @IsArray()
  @IsIn(NEEDS, { each: true })
  readonly needs?: Need[];

  /** How much support each need calls for; a need that is not here counts as not assessed. */
  @IsOptional()
  @IsNeedLevels()
  readonly needLevels?: NeedLevels;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => RequirementsBody)
  readonly requirements?: RequirementsBody;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => TieBody)
  readonly ties?: TieBody[];
}

export class UnsafeAreasBody {
  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
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
