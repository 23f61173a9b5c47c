import { labelOf } from '../../../shared/code-lists.js';
import { FormErrors } from '../../../web/answer.js';
import { choice, day, optional, readForm } from '../../../web/forms/fields.js';
import type { Values } from '../../../web/forms/values.js';
import type { Closing } from '../../packages/closings.service.js';
import { CLOSE_REASONS, OUTCOME_RESULTS } from '../../support.codes.js';
import { type AskedOutcome, measureFields } from '../measure.form.js';

/** When how things are at the end is asked. */
export const ASKS = ['now', 'later'] as const;

/** A closing as it was typed: when, why, what has changed for each outcome that fits the person, and how things are now if that is asked. */
export function readClosing(values: Values, outcomes: readonly AskedOutcome[]): Closing | FormErrors {
  const when = readForm(
    {
      closedOn: day('Enter the last day of this support'),
      reason: choice(CLOSE_REASONS, 'Choose why it ends'),
    },
    values,
  );
  const changed = readChanges(values, outcomes);
  const nobodyToAsk = !(when instanceof FormErrors) && when.reason === 'died';
  const asks = nobodyToAsk
    ? { asks: 'later' }
    : readForm({ asks: choice(ASKS, 'Choose when you ask how things are') }, values);
  const asksNow = !(asks instanceof FormErrors) && asks.asks === 'now';
  const measured = asksNow ? readForm(measureFields(outcomes), values) : {};
  if (
    when instanceof FormErrors ||
    changed instanceof FormErrors ||
    asks instanceof FormErrors ||
    measured instanceof FormErrors
  ) {
    return FormErrors.of(when, changed, asks, measured);
  }
  return { ...when, outcomes: changed, ...(asksNow ? { measures: Object.values(measured) } : {}) };
}

/** The fields in which what has changed is said; what nobody can say is left open. */
function readChanges(values: Values, outcomes: readonly AskedOutcome[]): Closing['outcomes'] | FormErrors {
  const said = readForm(
    Object.fromEntries(outcomes.map(({ code }) => [`result-${code}`, optional(choice(OUTCOME_RESULTS, 'Choose one'))])),
    values,
  );
  if (said instanceof FormErrors) return said;
  const changed = outcomes.flatMap(({ code }) => {
    const result = said[`result-${code}`];
    return result === undefined ? [] : [{ code, result }];
  });
  if (changed.length > 0) return changed;
  const message = 'Say of at least one thing what has changed';
  return new FormErrors([{ field: `result-${outcomes[0]?.code ?? ''}`, message }]);
}

/** The same in words, for a last look. */
export function closingInWords({ reason, outcomes, measures }: Closing) {
  return {
    reason: labelOf('supportCloseReasons', reason),
    outcomes: outcomes.map(({ code, result }) => ({
      label: labelOf('supportOutcomes', code),
      result: labelOf('supportOutcomeResults', result),
    })),
    measures: (measures ?? []).map(({ code, answer, saidBy }) => ({
      label: labelOf('supportOutcomes', code),
      answer: labelOf('supportMeasureAnswers', answer),
      saidBy: labelOf('supportMeasureSaidBy', saidBy),
    })),
  };
}
