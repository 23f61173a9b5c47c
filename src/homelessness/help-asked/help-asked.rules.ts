import type { LocalDate } from '../../shared/local-date.js';
import { Refusal, refuseField } from '../../shared/refusal.js';
import { COUNCILS, type HelpBody } from './help-asked.codes.js';
import { HELP_STATES, type HelpMove, type HelpStatus } from './help-asked.states.js';

export interface HelpWanted {
  readonly body: HelpBody;
  readonly authorityCode: string | null;
  readonly sharesInformation: boolean;
  /** The day on which the household agreed to what is said of them. */
  readonly agreedOn: LocalDate | null;
  readonly askedOn: LocalDate;
  readonly answerBy: LocalDate;
}

/**
 * Refuses a request that must not go. Refusals: `which-council`, `area-not-safe`, `not-agreed-to-share`, `answer-by-too-early`.
 * `unsafeAreas`: every council area that must not be asked about this household.
 */
export function refuseRequest(wanted: HelpWanted, unsafeAreas: readonly string[]): Refusal | null {
  const { body, authorityCode, sharesInformation, agreedOn, askedOn, answerBy } = wanted;
  if (COUNCILS.includes(body) !== (authorityCode !== null)) {
    return refuseField(
      'authorityCode',
      'which-council',
      'Say which council, where it is one, and leave it out otherwise.',
    );
  }
  if (authorityCode !== null && unsafeAreas.includes(authorityCode)) {
    return refuseField(
      'authorityCode',
      'area-not-safe',
      'They are not safe there, and nobody there is asked about them. Ask another council.',
    );
  }
  if (sharesInformation ? agreedOn === null || agreedOn > askedOn : agreedOn !== null) {
    return refuseField(
      'agreedOn',
      'not-agreed-to-share',
      'What says something of them goes only once they have agreed to it. Ask them first, or ask without saying who they are.',
    );
  }
  return refuseAnswerBy(answerBy, askedOn);
}

/** Refuses a day to look for an answer that does not lie after `since`. Refusal: `answer-by-too-early`. */
export function refuseAnswerBy(answerBy: LocalDate, since: LocalDate): Refusal | null {
  if (answerBy >= since) return null;
  return refuseField('answerBy', 'answer-by-too-early', 'Give them until that day or a later one.');
}

/** What follows a request cannot have happened before it. Refusal: `before-it-was-asked`. */
export function refuseBefore(field: string, day: LocalDate, askedOn: LocalDate): Refusal | null {
  if (day >= askedOn) return null;
  return refuseField(field, 'before-it-was-asked', 'Enter the day on which it was asked or a later one.');
}

/** Refuses to chase or answer what has been answered. Refusal: `help-answered`. */
export function refuseMove(status: HelpStatus, move: HelpMove): Refusal | null {
  if (HELP_STATES.allows(status, move)) return null;
  return Refusal.clash('help-answered', 'This has been answered. Ask again where you need more.');
}
