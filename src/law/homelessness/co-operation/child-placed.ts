import type { LocalDate } from '../../../shared/local-date.js';
import { childrensWellbeingAct2026, housingAct1996 } from '../../citation.js';
import { type Commencements, inForce } from '../../rule-versions.js';
import { unlawful, type UnlawfulStep } from '../../unlawful-step.js';

/** Whom a council tells of a child in temporary accommodation. */
export const TOLD_OF_A_CHILD = { gp: 'GP', 'health-visiting': 'Health visiting', school: 'School' } as const;
export type ToldOfAChild = keyof typeof TOLD_OF_A_CHILD;

export interface ChildPlaced {
  readonly placedOn: LocalDate;
  /** Somebody under 18, also one of 16 or 17 who applies for themselves. */
  readonly age: number;
  /** The offer ends the main duty, so it is no temporary accommodation. */
  readonly endsMainDuty: boolean;
  /** Consent has been asked for once already under this application. */
  readonly askedBefore: boolean;
}

const source = [housingAct1996('213AA'), childrensWellbeingAct2026('11')];

/** ST-13: whether consent must be asked for to tell of a child who is placed; not before the section is commenced. */
export function mustAskToTell(child: ChildPlaced, commencements: Commencements = {}): boolean {
  const owed = inForce('CWSA_S11', child.placedOn, commencements) && child.age < 18;
  return owed && !child.endsMainDuty && !child.askedBefore;
}

/** Whether somebody may be told of a child: only whom they agreed to, and a school only once it is known to be safe. */
export function mayTellOfAChild(
  body: ToldOfAChild,
  asked: { readonly consentedTo: readonly ToldOfAChild[]; readonly schoolIsSafe: boolean },
): UnlawfulStep | null {
  if (!asked.consentedTo.includes(body)) {
    return unlawful(
      'ST-13',
      source,
      'They did not agree that this body is told.',
      ['Ask them, and tell it when they agree.', 'Leave it untold: nothing else follows.'],
      { field: 'consentedTo' },
    );
  }
  if (body !== 'school' || asked.schoolIsSafe) return null;
  return unlawful(
    'ST-13',
    source,
    'Nobody has made sure that the school can be told without whoever abused them learning where the child lives.',
    ['Ask them who has access to the child’s school record, and record the answer.'],
    { field: 'schoolIsSafe' },
  );
}
