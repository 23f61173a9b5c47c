import { mayStopMeanwhile, type Weighed } from '../../law/homelessness/accommodation/pending.js';
import {
  mayEndOpportunity,
  owedRegardless,
  ROOF_STATES,
  type RoofState,
} from '../../law/homelessness/accommodation/roof.js';
import type { UnlawfulStep } from '../../law/unlawful-step.js';
import { unlawfulRefusal } from '../../law/unlawful-refusal.js';
import type { LocalDate } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import type { Pending } from './roof-answers.queries.js';

/** What they wait for, or the time that they have to find a home. */
export type RoofBasis = 'reasonable-opportunity' | 'review' | 'appeal';

/** A yes or no to a roof, as an officer means to record it. */
export interface RoofCommand {
  readonly accommodate: boolean;
  /** The last day of a reasonable opportunity to find a home; with a yes to one only. */
  readonly until?: LocalDate;
  readonly weighed?: readonly Weighed[];
  readonly reasons: string;
  readonly decidedOn: LocalDate;
}

/** How things stand before it. */
export interface RoofFacts {
  readonly state: RoofState;
  /** Until when they have to find a home, as it was decided last. */
  readonly until: LocalDate | null;
  readonly pending: Pending | null;
}

/** Null when it may be recorded. Refusals: `unlawful-step`, `owed-anyway`, `nothing-pending`, `until-needed`, `before-the-request`. */
export function refuseRoofAnswer({ state, until, pending }: RoofFacts, command: RoofCommand): Refusal | null {
  if (command.accommodate && !ROOF_STATES.allows(state, 'give')) return owedAnyway();
  const owed = command.accommodate ? null : (owedByReview(pending, command) ?? owedRegardless(state));
  if (owed) return unlawfulRefusal(owed);
  if (state === 'reasonable-opportunity') return refuseOpportunity(until, command);

  if (!pending) return nothingPending();
  if (command.until !== undefined) return untilNeeded('Leave the day out: it lasts until the outcome.');
  if (command.decidedOn < pending.since) return beforeItWasAsked(pending.since);
  if (command.accommodate) return null;
  const { weighed = [], reasons } = command;
  const step = mayStopMeanwhile({ waiting: pending, weighed, reasons });
  return step && unlawfulRefusal(step);
}

/** ACC-4: while the suitability of a final offer is reviewed, no answer of a council ends the roof. */
function owedByReview(pending: Pending | null, { weighed = [], reasons }: RoofCommand): UnlawfulStep | null {
  if (pending?.of !== 'final-offer-suitability') return null;
  return mayStopMeanwhile({ waiting: pending, weighed, reasons });
}

function refuseOpportunity(until: LocalDate | null, command: RoofCommand): Refusal | null {
  if (command.accommodate) {
    if (command.until !== undefined && command.until >= command.decidedOn) return null;
    return untilNeeded('Enter the last day that they have to find a home: the day of this decision, or a later one.');
  }
  if (command.until !== undefined) return untilNeeded('Leave the day out: the accommodation ends.');
  const step = mayEndOpportunity(until, command.decidedOn);
  return step && unlawfulRefusal(step);
}

function owedAnyway(): Refusal {
  return Refusal.clash('owed-anyway', 'A roof is owed already; nobody has to decide that they keep it.');
}

function nothingPending(): Refusal {
  return Refusal.clash(
    'nothing-pending',
    'No accommodation is owed, and no review or appeal is waited for. Record the review or the appeal first.',
  );
}

function untilNeeded(message: string): Refusal {
  return Refusal.rule('until-needed', message, [{ field: 'until', code: 'until-needed', message }]);
}

function beforeItWasAsked(since: LocalDate): Refusal {
  return Refusal.rule('before-the-request', 'That day is before they asked for it to be looked at again.', [
    { field: 'decidedOn', code: 'before-the-request', message: `Enter ${since} or a later day.` },
  ]);
}
