import { choice, type Field } from '../../web/forms/fields.js';
import { ANSWER_CODES, SAID_BY_CODES } from '../outcomes/measure.codes.js';
import { type GivenAnswer, goesWithoutSaying, type OutcomeCode } from '../outcomes/measure.rules.js';

export interface AskedOutcome {
  readonly code: OutcomeCode;
  readonly label: string;
}

/** The fields in which each outcome is answered. */
export function measureFields(outcomes: readonly AskedOutcome[]): Record<string, Field<GivenAnswer>> {
  return Object.fromEntries(outcomes.map(({ code, label }) => [`answer-${code}`, given(code, label)]));
}

/** One outcome's two boxes as an answer. */
function given(code: OutcomeCode, label: string): Field<GivenAnswer> {
  return (values, name) => {
    const answer = choice(ANSWER_CODES, `Choose how it is: ${lower(label)}`)(values, name);
    const saidBy = choice(SAID_BY_CODES, `Choose who says so: ${lower(label)}`)(values, `said-${code}`);
    if ('wrong' in answer) return answer;
    if (goesWithoutSaying(answer.value)) return { value: { code, answer: answer.value } };
    return 'wrong' in saidBy ? saidBy : { value: { code, answer: answer.value, saidBy: saidBy.value } };
  };
}

function lower(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
