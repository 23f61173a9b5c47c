import type { LocalDate } from '../../../shared/local-date.js';
import { housingAct1996 } from '../../citation.js';
import { unlawful, type UnlawfulStep } from '../../unlawful-step.js';

/** A change in the facts of an application, and what its applicant had been told by then. Days are those on which each happened. */
export interface ChangeNotTold {
  readonly changedOn: LocalDate;
  /** The duty to tell, and what follows where nobody does, explained in ordinary words; null: never. */
  readonly explainedOn: LocalDate | null;
  /** The decision on the application was notified; null: not yet. */
  readonly decisionNotifiedOn: LocalDate | null;
  readonly reasonableExcuse: boolean;
  /** They told of domestic abuse. */
  readonly abuseDisclosed: boolean;
}

/**
 * CO-4, s.214(2)-(3): whether it may be held against an applicant that they did not tell of a change. Only of one before the decision was
 * notified, once they had been told that they must, and where they had no good reason. Fear of whoever abused them is one, and somebody
 * who has told of abuse need not say so again.
 */
export function mayBeHeldAgainstThem(change: ChangeNotTold): UnlawfulStep | null {
  const { changedOn, explainedOn, decisionNotifiedOn, reasonableExcuse, abuseDisclosed } = change;
  if (decisionNotifiedOn !== null && changedOn >= decisionNotifiedOn) {
    return not('The decision had been notified, and the duty to tell of changes ends with that.');
  }
  if (explainedOn === null || explainedOn > changedOn) {
    return not('Nobody had explained to them by then that they must tell of changes, and what follows if not.');
  }
  if (abuseDisclosed)
    return not('They told of abuse: that whoever abused them might hear of it is a good reason not to tell.');
  return reasonableExcuse ? not('They had a good reason not to tell.') : null;
}

function not(why: string): UnlawfulStep {
  return unlawful('CO-4', [housingAct1996('214(2)-(3)')], why, [
    'Take account of the change itself.',
    'Explain in ordinary words what they must tell, and record the day.',
  ]);
}
