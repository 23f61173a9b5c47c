import { applyDecorators } from '@nestjs/common';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsObject, IsOptional, Matches, ValidateNested } from 'class-validator';
import { IsAreaCode } from '../../directory/http/area-code.js';
import { MATTERS, type ReviewableDecision } from '../../law/homelessness/reviews/reviews.js';
import { IsDay, IsRecordId, IsWords, MayBeLeftOut } from '../../platform/http/fields.js';
import type { LocalDate } from '../../shared/local-date.js';

const asCode = (text: unknown): unknown =>
  typeof text === 'string'
    ? text
        .toLowerCase()
        .replaceAll(/[_\s/,()]+/g, '-')
        .replaceAll(/^-+|-+$/g, '')
    : text;

/** A code, or several, read from the words in which the Act and published lists write them: `Physical or sexual`, `VIOLENT/THREATENING`. */
function IsPublishedCode({ each } = { each: false }): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(asCode) : asCode(value))),
    Matches(/^[a-z0-9][a-z0-9-]{1,79}$/, { each, message: '$property must be a code such as economic' }),
  );
}

export class DomesticAbuseBody {
  @IsBoolean()
  readonly disclosed: boolean;

  /** How they are connected (Domestic Abuse Act 2021 s.2), such as `intimate-relationship`. */
  @IsOptional()
  @IsPublishedCode()
  readonly connection?: string;

  /** What kind of abuse (s.1(3)), such as `controlling-or-coercive`. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsPublishedCode({ each: true })
  readonly types?: string[];
}

/** What they told of abuse after the application was taken. */
export class AbuseToldBody {
  @IsDay()
  readonly toldOn: LocalDate;

  /** As in `domesticAbuse` of an application. */
  @MayBeLeftOut()
  @IsPublishedCode()
  readonly connection?: string;

  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(20)
  @IsPublishedCode({ each: true })
  readonly types?: string[];
}

export class ApplicationBody {
  @IsRecordId()
  readonly householdId: string;

  @IsAreaCode()
  readonly authorityCode: string;

  @IsDay()
  readonly approachedOn: LocalDate;

  /** How they came, such as `phone` or `out-of-hours`. */
  @IsPublishedCode()
  readonly channel: string;

  /** Why the last settled home was lost, such as `domestic-abuse`. */
  @IsPublishedCode()
  readonly lossOfHomeReason: string;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => DomesticAbuseBody)
  readonly domesticAbuse?: DomesticAbuseBody;
}

export class ReviewAboutBody {
  /** What about it, such as `relief-steps` or `suitability`. */
  @IsIn(MATTERS)
  readonly matter: ReviewableDecision;

  /** The decision, duty, housing plan or placement. */
  @IsRecordId()
  readonly subjectId: string;

  /** When they were told of it, where that is later than the record shows, or not on record. */
  @MayBeLeftOut()
  @IsDay()
  readonly toldOn?: LocalDate;
}

export class ReviewBody {
  /** The decision to look at again; or `about`, for anything else. */
  @MayBeLeftOut()
  @IsRecordId()
  readonly decisionId?: string;

  @MayBeLeftOut()
  @IsObject()
  @ValidateNested()
  @Type(() => ReviewAboutBody)
  readonly about?: ReviewAboutBody;

  @IsDay()
  readonly requestedOn: LocalDate;

  @IsOptional()
  @IsWords(4000)
  readonly grounds?: string;
}
