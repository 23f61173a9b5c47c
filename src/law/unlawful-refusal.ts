import { Refusal } from '../shared/refusal.js';
import type { UnlawfulStep } from './unlawful-step.js';

/** A step the law forbids, with its rule, the citation and what may be done instead. */
export function unlawfulRefusal({
  rule,
  citation,
  explanation,
  insteadYouMay,
  override,
  field,
}: UnlawfulStep): Refusal {
  return Refusal.rule(
    'unlawful-step',
    explanation,
    field === undefined ? [] : [{ field, code: 'unlawful-step', message: explanation }],
    { rule, citation, insteadYouMay, ...(override ? { override } : {}) },
  );
}
