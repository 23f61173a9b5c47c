import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsOptional, Matches, ValidateNested } from 'class-validator';
import { IsCode, IsDay, IsRecordId, IsWords } from '../../platform/http/fields.js';
import type { LocalDate } from '../../shared/local-date.js';

// Capitals and underscores of published lists are read as kebab-case, as in any single code.
const asCode = (text: unknown): unknown =>
  typeof text === 'string'
    ? text
        .trim()
        .toLowerCase()
        .replaceAll(/[_\s]+/g, '-')
    : text;

export class DomesticAbuseBody {
  @IsBoolean()
  readonly disclosed: boolean;

  /** How they are connected (Domestic Abuse Act 2021 s.2), such as `intimate-relationship`. */
  @IsOptional()
  @IsCode()
  readonly connection?: string;

  /** What kind of abuse (s.1(3)), such as `controlling-or-coercive`. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(asCode) : value))
  @IsArray()
  @ArrayMaxSize(20)
  @Matches(/^[a-z0-9][a-z0-9-]{1,79}$/, { each: true, message: 'each of types must be a code such as economic' })
  readonly types?: string[];
}

export class ApplicationBody {
  @IsRecordId()
  readonly householdId: string;

  @Matches(/^E\d{8}$/, { message: 'authorityCode must be a code such as E06000009' })
  readonly authorityCode: string;

  @IsDay()
  readonly approachedOn: LocalDate;

  /** How they came, such as `phone` or `out-of-hours`. */
  @IsCode()
  readonly channel: string;

  /** Why the last settled home was lost, such as `domestic-abuse`. */
  @IsCode()
  readonly lossOfHomeReason: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => DomesticAbuseBody)
  readonly domesticAbuse?: DomesticAbuseBody;
}

export class ReviewBody {
  @IsRecordId()
  readonly decisionId: string;

  @IsDay()
  readonly requestedOn: LocalDate;

  @IsOptional()
  @IsWords(4000)
  readonly grounds?: string;
}

export class IssueNoticeBody {
  @IsDay()
  readonly issuedOn: LocalDate;
}
