import type { Tenure } from '../../../law/domestic-abuse/secure-tenancies.js';
import { FormErrors } from '../../../web/answer.js';
import { choice, choices, day, number, optional, readForm, text, ticked } from '../../../web/forms/fields.js';
import { one, type Values } from '../../../web/forms/values.js';
import { ADDRESS, FIRST } from '../../policies/policy.rules.js';
import { kindFor, withoutStep, withStep } from '../../policies/step-changes.js';
import { STAGES, type Stage } from '../../steps/step.codes.js';
import type { StepTemplate } from '../../steps/step.rules.js';
import { TENURE_WORDS, TENURES } from '../../tenancies/tenancy.codes.js';

/** The address of a step that is not there yet; no step has this code for its own. */
export const NEW = 'new';

const LONGEST_TITLE = 120;
const MOST_STEPS = 40;

export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  finding: 'Finding a home',
  moving: 'Moving in',
  settling: 'Settling in',
};

export const WHEN = { inForceFrom: optional(day('')), seen: optional(number('', 0, 1_000_000)) };

/** What safety settles of a step for everybody: it cannot be asked, nor be left out. */
export function fixedIn(kind: string): { readonly isAlwaysThere: boolean; readonly stage: Stage | null } {
  return { isAlwaysThere: kind === FIRST || kind === ADDRESS, stage: kind === ADDRESS ? 'settling' : null };
}

/** The steps that one may wait for: with what comes before everything else, nothing. */
export function othersFor(kind: string, steps: readonly StepTemplate[]): StepTemplate[] {
  return kind === FIRST ? [] : steps.filter((step) => step.kind !== kind);
}

/** What the form holds of a step before anybody has typed. */
export function writtenStep({ title, stage, typicalDays, waitsFor, tenures, onlyWithChildren }: StepTemplate): Values {
  return {
    ...{ title, stage, typicalDays: String(typicalDays), waitsFor, tenures: tenures ?? [] },
    ...(onlyWithChildren && { onlyWithChildren: 'yes' }),
  };
}

/** The steps as the form settles them, out of those that hold without it; or what is wrong with it. */
export function readSteps(kind: string, values: Values, steps: readonly StepTemplate[]): StepTemplate[] | FormErrors {
  const fixed = fixedIn(kind);
  if (one(values, 'then') === 'leave-out' && !fixed.isAlwaysThere) return withoutStep(steps, kind);
  const others = othersFor(kind, steps).map((step) => step.kind);
  const typed = readForm(
    {
      title: text('Enter what is to be done', LONGEST_TITLE),
      stage: choice(fixed.stage ? [fixed.stage] : STAGES, 'Choose when it is done'),
      typicalDays: number('Enter how many days it takes', 0, 365),
      waitsFor: choices(others),
      tenures: choices<Tenure>(TENURES),
      onlyWithChildren: ticked,
    },
    fixed.stage ? { ...values, stage: fixed.stage } : values,
  );
  if (typed instanceof FormErrors) return typed;
  const { tenures, onlyWithChildren, waitsFor, ...rest } = typed;
  const step: StepTemplate = {
    ...{ ...rest, kind: kind === NEW ? kindFor(typed.title, [...steps, PLACE_OF_NEW]) : kind },
    waitsFor: kind === ADDRESS ? [...new Set([FIRST, ...waitsFor])] : waitsFor,
    ...(!fixed.isAlwaysThere && tenures.length > 0 && tenures.length < TENURES.length && { tenures: [...tenures] }),
    ...(!fixed.isAlwaysThere && onlyWithChildren && { onlyWithChildren }),
  };
  const changed = withStep(steps, step);
  if (!changed) return wrong('waitsFor', 'One of these waits for this step already. Choose others.');
  if (changed.length > MOST_STEPS)
    return wrong('title', `There are ${MOST_STEPS} steps already. Leave another out first.`);
  return changed;
}

/** A step in words: how long it takes, what it waits for, and whom it is for. */
export function stepInWords(step: StepTemplate, steps: readonly StepTemplate[]) {
  const titles = new Map(steps.map(({ kind, title }) => [kind, title]));
  return {
    ...step,
    takes: step.typicalDays === 0 ? 'The same day' : `${step.typicalDays} ${step.typicalDays === 1 ? 'day' : 'days'}`,
    before: step.waitsFor.map((kind) => titles.get(kind) ?? kind),
    only: [
      ...(step.onlyWithChildren ? ['with children'] : []),
      ...(step.tenures
        ? [`where they want: ${step.tenures.map((each) => TENURE_WORDS[each].toLowerCase()).join('; ')}`]
        : []),
    ],
  };
}

const PLACE_OF_NEW: StepTemplate = { kind: NEW, title: '', stage: 'finding', typicalDays: 0, waitsFor: [] };

function wrong(field: string, message: string): FormErrors {
  return new FormErrors([{ field, message }]);
}
