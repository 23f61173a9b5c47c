import { mayBeAsked, type PlannedStep } from '../../law/homelessness/duties/housing-plan.js';
import { unlawfulRefusal } from '../../law/unlawful-refusal.js';
import { addDays, type LocalDate } from '../../shared/local-date.js';
import { type Refusal, refuseField } from '../../shared/refusal.js';
import type { StepStatus } from './step.states.js';

/** Days within which this service looks at a plan again. Its own standard: the Act says "keep under review" and no day. */
export const REVIEW_WITHIN_DAYS = 28;

export interface NewStep extends PlannedStep {
  /** What is to be done, in plain words. */
  readonly step: string;
  readonly whyNotAgreed?: string;
  readonly dueOn: LocalDate;
}

/**
 * Why a plan may not be made like that, or null. Refusals: `council-steps-too`, `agreed-or-why-not`, `in-the-past`, `review-day`,
 * `unlawful-step` (DA-4, DA-5).
 */
export function refusePlan(
  { steps, reviewOn }: { readonly steps: readonly NewStep[]; readonly reviewOn: LocalDate },
  { abuseDisclosed, today }: { readonly abuseDisclosed: boolean; readonly today: LocalDate },
): Refusal | null {
  if (!steps.some(({ takenBy }) => takenBy === 'council')) {
    return refuseField(
      'steps',
      'council-steps-too',
      'A plan says what the council will do, too (s.189A(4)(b)). Add its steps.',
    );
  }
  for (const step of steps) {
    const unlawful = mayBeAsked(step, abuseDisclosed);
    if (unlawful) return unlawfulRefusal(unlawful);
    if (step.agreed === (step.whyNotAgreed !== undefined)) {
      return refuseField(
        'steps',
        'agreed-or-why-not',
        'A step is agreed, or the plan says why it could not be (s.189A(8)).',
      );
    }
    if (step.dueOn < today)
      return refuseField('steps', 'in-the-past', 'A step is still to be taken. Give a day from today on.');
  }
  return refuseReviewDay('reviewOn', reviewOn, today);
}

/** Refuses to leave a step open that may not be asked of them since they told of abuse. Refusal: `unlawful-step`. */
export function refuseAsItStands(
  steps: readonly (PlannedStep & { readonly status: StepStatus })[],
  abuseDisclosed: boolean,
): Refusal | null {
  for (const step of steps) {
    const unlawful = step.status === 'open' ? mayBeAsked(step, abuseDisclosed) : null;
    if (unlawful) return unlawfulRefusal(unlawful);
  }
  return null;
}

/** Refuses to look at a plan again on a day that has begun, or later than this service does. Refusal: `review-day`. */
export function refuseReviewDay(field: string, day: LocalDate, today: LocalDate): Refusal | null {
  if (day > today && day <= addDays(today, REVIEW_WITHIN_DAYS)) return null;
  return refuseField(
    field,
    'review-day',
    `A plan is looked at again after today and within ${REVIEW_WITHIN_DAYS} days.`,
  );
}

/** Refuses to end a step before there was a plan. Refusal: `before-the-plan`. */
export function beforeThePlan(field: string, day: LocalDate, beganOn: LocalDate): Refusal | null {
  if (day >= beganOn) return null;
  return refuseField(
    field,
    'before-the-plan',
    'That day is before the first plan was made.',
    `Enter ${beganOn} or a later day.`,
  );
}
