import type { UnlawfulStep } from './unlawful-step.js';

/** The rule that refuses, null when nothing does. Whatever is refused says why, on what authority, and what may be done instead. */
export function ruleOf(step: UnlawfulStep | null): string | null {
  return step && whole(step).rule;
}

/** A refusal, once it has been seen to be whole. */
export function whole(step: UnlawfulStep | null): UnlawfulStep {
  if (!step) throw new Error('expected to be refused');
  const { rule, citation, explanation, insteadYouMay, field, override } = step;
  expect(insteadYouMay.length).toBeGreaterThan(0);
  for (const words of [explanation, ...insteadYouMay]) expect(words).toMatch(/^\S.{7,}\S$/);
  for (const code of [rule, citation, field ?? 'none', override ?? 'none']) expect(code).toMatch(/^\S/);
  for (const source of citation.split('; ')) expect(source).toMatch(NAMES_ITS_PROVISION);
  return step;
}

/** An Act, an order or regulations are cited by the section, the article or the regulation; guidance, judgments and SI 2025/706, which has one rule, as they come. */
const NAMES_ITS_PROVISION = /^(?!.*(Act \d{4}|SI \d{4}\/\d+(?<!2025\/706))$)\S/;
