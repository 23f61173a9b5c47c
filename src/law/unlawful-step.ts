import { type Citation, citeTogether } from './citation.js';

/** Whose recorded reasons may let a refused step go ahead. Absent: nobody's. */
export type Override = 'second-officer' | 'supervisor';

/** A step that the law, or a guard built on it, does not allow. Nothing about the case has changed. */
export interface UnlawfulStep {
  /** The rule's code, such as `PN-e`. */
  readonly rule: string;
  /** The provisions relied on, in words. */
  readonly citation: string;
  readonly explanation: string;
  /** What the officer can do now; never empty. */
  readonly insteadYouMay: readonly string[];
  readonly override?: Override;
  /** The input that has to change, where one field alone is at fault. */
  readonly field?: string;
}

/** Builds an `UnlawfulStep` from the citations it rests on. */
export function unlawful(
  rule: string,
  because: readonly Citation[],
  explanation: string,
  insteadYouMay: readonly string[],
  more: Pick<UnlawfulStep, 'override' | 'field'> = {},
): UnlawfulStep {
  return { rule, citation: citeTogether(...because), explanation, insteadYouMay, ...more };
}

/** Tells a refusal from an answer. */
export function isUnlawfulStep(result: unknown): result is UnlawfulStep {
  return typeof result === 'object' && result !== null && 'insteadYouMay' in result && 'rule' in result;
}
