import { mayBeAsked } from '../../../law/homelessness/duties/housing-plan.js';
import type { LocalDate } from '../../../shared/local-date.js';
import { Refusal } from '../../../shared/refusal.js';
import { FormErrors } from '../../../web/answer.js';
import { boxes } from '../../../web/forms/boxes.js';
import { choicesIn } from '../../../web/forms/choices.js';
import { choice, day, readForm, optional, text, yesOrNo } from '../../../web/forms/fields.js';
import type { FieldError } from '../../../web/forms/form.js';
import { one, type Values } from '../../../web/forms/values.js';
import { STEP_TAKERS } from '../../housing-plans/plan.codes.js';
import type { ReadStep } from '../../housing-plans/plan.queries.js';
import type { NewStep } from '../../housing-plans/plan.rules.js';
import type { NewPlan } from '../../housing-plans/plans.service.js';

const MOST_STEPS = 50;
const LONGEST = 2000;

const PLAN = { reviewOn: day('Enter the day on which you look at it again') };
const STEP = {
  takenBy: choice(STEP_TAKERS, 'Say who takes this step'),
  kind: choice(
    choicesIn('planSteps').map(({ value }) => value),
    'Choose what kind of step it is',
  ),
  step: text('Write what is to be done', LONGEST),
  agreed: yesOrNo('Say whether it is agreed'),
  whyNotAgreed: optional(text('', LONGEST)),
  dueOn: day('Enter the day by which it is to be done'),
};

/** What the field of the nth step is called. */
export const stepField = (field: string, number: number) => `${field}-${number}`;

/** A plan as it was typed: its steps, without those that were left empty or are to be left out. */
export function readPlan(values: Values): NewPlan | FormErrors {
  const steps = numbersOfSteps(values).map((number) => readStep(values, number));
  const plan = readForm(PLAN, values);
  const wrong = [...steps, plan].filter((part) => part instanceof FormErrors);
  if (plan instanceof FormErrors || wrong.length > 0) return FormErrors.of(...wrong);
  return { ...plan, steps: steps.flatMap((step) => (step instanceof FormErrors ? [] : [step])) };
}

/** The same refusal beside the step that the law forbids, and no other: a plan may have many of them. */
export function besideItsStep(refused: Refusal, { steps }: NewPlan, values: Values): Refusal {
  const at = refused.code === 'unlawful-step' ? steps.findIndex((step) => mayBeAsked(step, true)) : -1;
  const number = numbersOfSteps(values)[at];
  if (number === undefined) return refused;
  const { code, detail, extra } = refused;
  const message = `Step ${number}: do what may be done instead, or leave it out`;
  return Refusal.rule(code, detail, [{ field: stepField('kind', number), code, message }], extra);
}

/** The form of a plan filled with steps that are still open. A day that has passed has to be given anew. */
export function valuesOf(steps: readonly ReadStep[], reviewOn: LocalDate | null, today: LocalDate): Values {
  const ofSteps = steps.map((step, index) => {
    const named = (field: string) => stepField(field, index + 1);
    return {
      [named('takenBy')]: step.takenBy,
      [named('kind')]: step.kind,
      [named('step')]: step.step,
      [named('agreed')]: step.agreed ? 'yes' : 'no',
      [named('whyNotAgreed')]: step.whyNotAgreed ?? '',
      ...(step.dueOn < today ? {} : boxes(named('dueOn'), step.dueOn)),
    };
  });
  return Object.assign({}, ...ofSteps, reviewOn !== null && reviewOn > today ? boxes('reviewOn', reviewOn) : {});
}

/** The numbers of the steps in which anything was written or chosen. */
export function numbersTyped(values: Values): number[] {
  return Array.from({ length: MOST_STEPS }, (_, index) => index + 1).filter((number) =>
    Object.keys(STEP).some((field) =>
      ['', '-day', '-month', '-year'].some((box) => one(values, stepField(field, number) + box) !== undefined),
    ),
  );
}

/** Those of them that stay in the plan. */
function numbersOfSteps(values: Values): number[] {
  return numbersTyped(values).filter((number) => !one(values, stepField('leaveOut', number)));
}

/** One step: agreed, or with the reason why not, and never both (s.189A(8)). */
function readStep(values: Values, number: number): NewStep | FormErrors {
  const named = (field: string) => stepField(field, number);
  const step = readForm(STEP, values, named);
  const errors: FieldError[] = step instanceof FormErrors ? [...step.errors] : [];
  const agreed = one(values, named('agreed'));
  const whyNot = one(values, named('whyNotAgreed'));
  if (agreed === 'no' && !whyNot) {
    errors.push({ field: named('whyNotAgreed'), message: 'Write why it could not be agreed' });
  }
  if (agreed === 'yes' && whyNot) {
    errors.push({ field: named('whyNotAgreed'), message: 'Leave this empty where the step is agreed' });
  }
  return step instanceof FormErrors || errors.length > 0 ? new FormErrors(errors) : step;
}
