// @ts-nocheck
import type { LocalDate } from '../../../shared/local-date.js';
import { Refusal, type RefusedField } from '../../../shared/refusal.js';
import { inForceOn } from '../labels/label-list.js';
import { listNamed } from '../labels/lists.js';
import { type Question, QUESTION_NAMES, type QuestionName, QUESTIONS } from './questions.js';

/** What was sent: labels by question, null to take an answer back. */
export type Answered = Readonly<Record<string, unknown>>;

/** `bad-answers`: a question that is not asked, or an answer that is no label in force on one of `days`; each is named. */
export function refuseAnswers(answers: Answered, days: readonly LocalDate[]): Refusal | null {
  const faults = Object.entries(answers).flatMap(([name, answer]) => faultsOf(name, answer, days));
  if (faults.length === 0) return null;
  return Refusal.rule(
    'bad-answers',
    'Some answers are not labels of the return. Choose from those that are offered.',
    faults,
  );
}

/** The answers as they are kept: without those that were taken back, several of them once each and in order. */
export function kept(answers: Answered): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(answers)
      .filter(([, answer]) => answer !== null && !(Array.isArray(answer) && answer.length === 0))
      .map(([name, answer]) => [
        name,
        Array.isArray(answer) ? [...new Set(answer as string[])].sort() : (answer as string),
      ]),
  );
}

function faultsOf(name: string, answer: unknown, days: readonly LocalDate[]): RefusedField[] {
  const field = `answers.${name}`;
  if (!QUESTION_NAMES.includes(name as QuestionName)) {
    return [{ field, code: 'unknown-question', message: 'The return does not ask this. Leave it out.' }];
  }
  const question: Question = QUESTIONS[name as QuestionName];
  if (answer === null) return [];
  if (Array.isArray(answer) !== question.many) {
    const message = question.many ? 'Give a list of labels.' : 'Give one label.';
    return [{ field, code: 'bad-answer', message }];
  }
  const list = listNamed(question.list);
  const offered = new Set(days.flatMap((day) => inForceOn(list, day).map(({ key }) => key)));
  const wrong = [answer].flat().filter((key) => !offered.has(key as string));
  if (wrong.length === 0) return [];
  return [{ field, code: 'unknown-label', message: `Choose from ${[...offered].join(', ')}.` }];
}
