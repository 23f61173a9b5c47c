import { Refusal } from '../shared/refusal.js';

/** A rule that one field alone does not keep: what happened, and what to enter instead. */
export function refuseField(field: string, code: string, detail: string, message: string): Refusal {
  return Refusal.rule(code, detail, [{ field, code, message }]);
}
