import { ageOn, type LocalDate } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import type { MadeWith } from './safety-plan.codes.js';

/** The words of one version: its parts by code, and why it was not agreed where it was not. */
export interface PlanWords {
  readonly parts: Readonly<Record<string, string>>;
  readonly notAgreedBecause: string | null;
}

/** Nobody's plan is made without them: an adult's with the adult, a child's with the child or a parent who keeps them safe. */
export function isMadeWithThem(madeWith: readonly MadeWith[], dateOfBirth: LocalDate, on: LocalDate): boolean {
  if (madeWith.includes('the-person')) return true;
  return ageOn(dateOfBirth, on) < 18 && madeWith.includes('a-safe-parent');
}

/** 422: somebody's plan without them. */
export function madeWithoutThem(): Refusal {
  const message =
    'A safety plan is made with the person, and a child’s with the child or a parent who keeps them safe.';
  return Refusal.rule('made-without-them', message, [
    { field: 'madeWith', code: 'made-without-them', message: 'Make it with them, and say so.' },
  ]);
}

/** 422: a plan that is not agreed says why, and one that is agreed has nothing to say there. */
export function refuseAgreement({ agreed, notAgreedBecause }: { agreed: boolean; notAgreedBecause?: string }) {
  if (agreed === (notAgreedBecause === undefined)) return null;
  const message = agreed
    ? 'They agree, and a reason why not is given. Leave the reason out, or say that they do not agree.'
    : 'Say why they do not agree, in their words where you can.';
  return Refusal.rule('agreement-unclear', message, [
    { field: 'notAgreedBecause', code: 'agreement-unclear', message },
  ]);
}
