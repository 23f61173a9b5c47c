// @ts-nocheck
import type { QuestionName } from '../answers/questions.js';
import type { DecisionFacts, ReturnFacts, Value } from '../return.js';

/** The latest decision on a question; they are in the order in which they were made. */
export function latest({ decisions }: ReturnFacts, question: string): DecisionFacts | undefined {
  return decisions.findLast((decision) => decision.question === question);
}

/** What an officer has answered; null while nobody has. */
export function answered({ answers }: ReturnFacts, question: QuestionName): Exclude<Value, boolean> {
  return answers[question] ?? null;
}
