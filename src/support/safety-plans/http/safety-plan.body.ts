import { ArrayNotEmpty, ArrayUnique, IsBoolean, IsIn, registerDecorator } from 'class-validator';
import { IsDay, IsRecordId, IsWords, MayBeLeftOut, PLAIN_TEXT } from '../../../platform/http/fields.js';
import { MADE_WITH_CODES, type MadeWith, PLAN_PARTS, type PlanPart } from '../safety-plan.codes.js';

const LONGEST_PART = 4000;

export class SafetyPlanBody {
  /** The version that it takes the place of; left out for the first. */
  @MayBeLeftOut()
  @IsRecordId()
  readonly replaces?: string;

  @IsDay()
  readonly madeOn: string;

  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(MADE_WITH_CODES, { each: true })
  readonly madeWith: readonly MadeWith[];

  @IsBoolean()
  readonly agreed: boolean;

  /** Wanted where they do not agree, and only there. */
  @MayBeLeftOut()
  @IsWords(2000)
  readonly notAgreedBecause?: string;

  /** What was agreed, in their own words, by the part of the plan that it is about; at least one. */
  @IsPlanParts()
  readonly parts: Readonly<Partial<Record<PlanPart, string>>>;

  /** A later day than today; left out: as soon as your organisation has settled. */
  @MayBeLeftOut()
  @IsDay()
  readonly reviewOn?: string;
}

export class SafetyPlanCopyBody {
  /** What they said when you asked. */
  @IsBoolean()
  readonly safeToKeep: boolean;
}

function IsPlanParts(): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name: 'isPlanParts',
      target: target.constructor,
      propertyName: String(property),
      validator: {
        validate: isPlanParts,
        defaultMessage: () =>
          `parts must be words, of at most ${LONGEST_PART} characters, by a code of safetyPlanParts`,
      },
    });
}

function isPlanParts(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const parts = Object.entries(value);
  return (
    parts.length > 0 &&
    parts.every(
      ([part, words]) =>
        Object.hasOwn(PLAN_PARTS, part) &&
        typeof words === 'string' &&
        words.trim() !== '' &&
        words.length <= LONGEST_PART &&
        PLAIN_TEXT.test(words),
    )
  );
}
