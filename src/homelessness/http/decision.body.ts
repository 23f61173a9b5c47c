import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  Matches,
  registerDecorator,
  type ValidationArguments,
} from 'class-validator';
import type { Duty, Question } from '../../law/homelessness/case-facts.js';
import { OUTCOMES } from '../../law/homelessness/decisions/decision-checks.js';
import { isPriorityNeedCode } from '../../law/homelessness/priority-need/priority-need.js';
import { IsDay, IsRecordId, IsWords, MayBeLeftOut } from '../../platform/http/fields.js';
import type { LocalDate } from '../../shared/local-date.js';
import { IsFacts } from './facts.js';

const QUESTIONS = Object.keys(OUTCOMES) as Question[];
const DUTIES: readonly Duty[] = ['prevention', 'relief', 'main'];

export class DecisionBody {
  @IsIn(QUESTIONS)
  readonly question: Question;

  @AnswersTheQuestion()
  readonly outcome: string;

  /** For priority need: `PN-e` and so on. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @Matches(/^[A-Za-z0-9/-]{1,20}$/, { each: true })
  @FitsTheQuestion()
  readonly categories?: string[];

  /** What the officer found, by name; the README of homelessness lists the names that the law reads. */
  @IsOptional()
  @IsFacts()
  readonly facts?: Record<string, unknown>;

  @IsWords(8000)
  readonly reasons: string;

  @IsDay()
  readonly decidedOn: LocalDate;

  /** The decision on this question that you have read and replace: needed where somebody else has decided otherwise today. */
  @MayBeLeftOut()
  @IsRecordId()
  readonly replaces?: string;

  /** Another housing supervisor, where a rule asks for a second officer's reasons. */
  @IsOptional()
  @IsRecordId()
  readonly secondOfficerId?: string;

  /** Why the second officer agrees; left out, the reasons of the decision are theirs, too. */
  @MayBeLeftOut()
  @IsWords(8000)
  readonly overrideReasons?: string;
}

export class EndDutyBody {
  @IsIn(DUTIES)
  readonly duty: Duty;

  /** A ground of the register, such as `RL-f`. */
  @Matches(/^[A-Za-z0-9-]{2,20}$/, { message: 'ground must be a code such as RL-f' })
  readonly ground: string;

  @IsDay()
  readonly endedOn: LocalDate;

  @IsWords(8000)
  readonly reasons: string;

  @IsOptional()
  @IsFacts()
  readonly facts?: Record<string, unknown>;

  /** Why the supervisor named in the facts agrees; left out, the reasons of the ending are theirs, too. */
  @MayBeLeftOut()
  @IsWords(8000)
  readonly overrideReasons?: string;
}

function answersTo(body: unknown): readonly string[] {
  const { question } = body as DecisionBody;
  return Object.hasOwn(OUTCOMES, question) ? OUTCOMES[question] : [];
}

/** One of the outcomes of the question asked. */
function AnswersTheQuestion(): PropertyDecorator {
  return (target, propertyName) =>
    registerDecorator({
      name: 'answersTheQuestion',
      target: target.constructor,
      propertyName: String(propertyName),
      validator: {
        validate: (outcome: unknown, context) => answersTo(context?.object).includes(outcome as string),
        defaultMessage: (context?: ValidationArguments) => {
          const answers = answersTo(context?.object);
          return answers.length > 0 ? `outcome must be ${answers.join(' or ')}` : 'outcome must answer the question';
        },
      },
    });
}

/** Categories of priority need are those of the law; any other question may keep codes of its own. */
function FitsTheQuestion(): PropertyDecorator {
  return (target, propertyName) =>
    registerDecorator({
      name: 'fitsTheQuestion',
      target: target.constructor,
      propertyName: String(propertyName),
      validator: {
        validate: (categories: unknown, context) => {
          const { question } = context?.object as DecisionBody;
          if (question !== 'priority-need' || !Array.isArray(categories)) return true;
          return categories.every((category) => typeof category === 'string' && isPriorityNeedCode(category));
        },
        defaultMessage: () => 'categories must be those of the law, such as PN-e',
      },
    });
}
