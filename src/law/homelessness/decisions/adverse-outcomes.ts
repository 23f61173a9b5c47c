import type { Question } from '../case-facts.js';

const ADVERSE: Readonly<Partial<Record<Question, string>>> = {
  eligibility: 'not-eligible',
  homelessness: 'neither',
  'priority-need': 'not-in-priority-need',
  intentionality: 'intentional',
};

/** s.184(3): true of an answer that goes against the person's interests, for which reasons must be given. */
export function isAdverse(question: Question, outcome: string): boolean {
  return ADVERSE[question] === outcome;
}
