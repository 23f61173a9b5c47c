import { laterOf, type LocalDate } from '../../../shared/local-date.js';
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

/** ST-13: why consent may not be asked for to tell of a child who is placed; null where it must be. */
export function refuseAsking(child: ChildPlaced, commencements: Commencements = {}): UnlawfulStep | null {
  if (!inForce('CWSA_S11', child.placedOn, commencements)) {
    return unlawful('ST-13', source, 'This part of the law was not in force on the day on which they were placed.', [
      'Tell nobody of the child under it.',
      'Once its first day is known, give it among the settings of the law (CWSA_S11).',
    ]);
  }
  if (child.age >= 18) return notAsked('They were not under 18 on the day on which they were placed.');
  if (child.endsMainDuty) return notAsked('This home ends the main duty: it is no temporary accommodation.');
  if (child.askedBefore) return notAsked('They have been asked once under this application.');
  return null;
}

function notAsked(why: string): UnlawfulStep {
  return unlawful('ST-13', source, why, [
    'Ask nothing more: what they agreed to before stands, until they take it back.',
  ]);
}

/** The first day of the fourteen (K-20): the latest of the three events; null while not all of them have happened. */
export function tellingRunsFrom(events: {
  readonly placedOn: LocalDate;
  readonly consentOn: LocalDate | null;
  readonly informationOn: LocalDate | null;
}): LocalDate | null {
  const { placedOn, consentOn, informationOn } = events;
  if (consentOn === null || informationOn === null) return null;
  return laterOf(placedOn, laterOf(consentOn, informationOn));
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
