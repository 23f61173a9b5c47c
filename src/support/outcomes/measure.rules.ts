import { Refusal } from '../../shared/refusal.js';
import { OUTCOME_CODES } from '../support.codes.js';
import { LEVEL_CODES, type MeasureAnswer, type SaidBy } from './measure.codes.js';

export type OutcomeCode = keyof typeof OUTCOME_CODES;

/** One outcome as it was answered. */
export interface GivenAnswer {
  readonly code: string;
  readonly answer: MeasureAnswer;
  readonly saidBy?: SaidBy;
}

export interface KeptAnswer {
  readonly code: OutcomeCode;
  readonly answer: MeasureAnswer;
  readonly saidBy: SaidBy;
}

export type Change = 'better' | 'about-the-same' | 'harder-now';

/** House rule: from this age somebody is asked what adults are asked. Housing law knows applicants of 16 too. */
const ASKED_AS_ADULTS_FROM = 16;
const ALL = Object.keys(OUTCOME_CODES) as OutcomeCode[];
const OF_CHILDREN: readonly OutcomeCode[] = ['wellbeing', 'education', 'children-safer'];

/** The outcomes that fit somebody of this age: a child has their own, and is not asked about their drinking. */
export function fittingOutcomes(age: number): readonly OutcomeCode[] {
  return age >= ASKED_AS_ADULTS_FROM ? ALL : OF_CHILDREN;
}

/** Every fitting outcome once, each with who said it; or a refusal `outcomes-do-not-fit` or `said-by-needed` that names them. */
export function readAnswers(given: readonly GivenAnswer[], age: number): readonly KeptAnswer[] | Refusal {
  const fitting = fittingOutcomes(age);
  const missing = fitting.filter((code) => !given.some((answer) => answer.code === code));
  const besides = given.filter(({ code }) => !fitting.some((fits) => fits === code)).map(({ code }) => code);
  if (missing.length > 0 || besides.length > 0) return doNotFit(missing, besides);

  const unsaid = given.filter((answer) => saidBy(answer) === undefined);
  if (unsaid.length > 0) return saidByNeeded(unsaid.map(({ code }) => code));

  return given.map((answer) => ({
    code: answer.code as OutcomeCode,
    answer: answer.answer,
    saidBy: saidBy(answer) as SaidBy,
  }));
}

/** How it is now beside how it was; null where one of the two does not say. */
export function changeBetween(first: MeasureAnswer, last: MeasureAnswer): Change | null {
  const [before, after] = [levelOf(first), levelOf(last)];
  if (before === null || after === null) return null;
  if (after === before) return 'about-the-same';
  return after > before ? 'better' : 'harder-now';
}

/** From 1, very hard, to 5, well; null for an answer that says nothing of how it is. */
export function levelOf(answer: MeasureAnswer): number | null {
  const level = LEVEL_CODES.findIndex((code) => code === answer);
  return level < 0 ? null : level + 1;
}

/** True for an answer that says by itself whose it is. */
export function goesWithoutSaying(answer: MeasureAnswer): boolean {
  return answer in SAID_WITHOUT_SAYING;
}

// Nobody else can say that they would rather not; and that nobody asked is for the worker to say.
const SAID_WITHOUT_SAYING: Partial<Record<MeasureAnswer, SaidBy>> = {
  'rather-not-say': 'person',
  'not-asked': 'worker',
};

function saidBy({ answer, saidBy }: GivenAnswer): SaidBy | undefined {
  return SAID_WITHOUT_SAYING[answer] ?? saidBy;
}

function doNotFit(missing: readonly string[], besides: readonly string[]): Refusal {
  const lacking = missing.map((code) => ({
    field: 'answers',
    code: 'outcome-missing',
    message: `Say how it is with ${code}; not-asked and rather-not-say are answers too.`,
  }));
  const unfit = besides.map((code) => ({
    field: 'answers',
    code: 'outcome-not-theirs',
    message: `${code} is not asked of somebody of this age. Leave it out.`,
  }));
  return Refusal.rule('outcomes-do-not-fit', 'Each outcome that fits the person has one answer.', [
    ...lacking,
    ...unfit,
  ]);
}

function saidByNeeded(codes: readonly string[]): Refusal {
  return Refusal.rule(
    'said-by-needed',
    'An answer says whose it is.',
    codes.map((code) => ({
      field: 'answers',
      code: 'said-by-needed',
      message: `Say whether the person or the worker says how it is with ${code}.`,
    })),
  );
}
