import { type CaseFacts, abuseOnRecord, foundHomeless } from '../case-facts.js';
import { needsNoPriorityNeed } from '../duties/applying-again.js';

/** An approach to the council, however made. */
export interface Approach {
  readonly asksForAccommodationOrHelp: boolean;
  readonly mayBeHomelessOrThreatened: boolean;
}

/** GT-1, s.183; Code 18.5: any form, any department. No form, identity document or interview is a condition. */
export function isApplication(approach: Approach): boolean {
  return approach.asksForAccommodationOrHelp && approach.mayBeHomelessOrThreatened;
}

type InterimFacts = Pick<
  CaseFacts,
  | 'domesticAbuseDisclosed'
  | 'lossOfHomeReason'
  | 'householdHasChildren'
  | 'householdHasPregnancy'
  | 'applicantAge'
  | 'settled'
  | 'approachedOn'
  | 'privateOfferAcceptedOn'
  | 'privateOfferSaid'
  | 'restrictedCase'
> &
  Partial<Pick<CaseFacts, 'reliefStartedOn'>>;

/**
 * Whether a decision has ended any belief that interim accommodation may be owed.
 * A finding of "threatened" does not end it for a person who has disclosed abuse: they may be homeless any night (s.177(1)).
 */
export function interimRuledOut(facts: InterimFacts): boolean {
  const { eligibility, homelessness, 'priority-need': priorityNeed } = facts.settled;
  return (
    eligibility?.outcome === 'not-eligible' ||
    homelessness?.outcome === 'neither' ||
    (homelessness?.outcome === 'threatened' && !foundHomeless(facts) && !abuseOnRecord(facts)) ||
    (priorityNeed?.outcome === 'not-in-priority-need' && !needsNoPriorityNeed(facts))
  );
}

/**
 * GT-9, s.188(1), (1A): reason to believe the applicant *may* be homeless, eligible and in priority need, or to need none.
 * The bar is low. Disclosed abuse always meets it while ineligibility is not clear; local connection never matters (s.188(2)).
 */
export function interimOwed(facts: InterimFacts): boolean {
  const mayBeInPriorityNeed =
    abuseOnRecord(facts) ||
    facts.householdHasChildren ||
    facts.householdHasPregnancy ||
    isSixteenOrSeventeen(facts.applicantAge) ||
    facts.settled['priority-need']?.outcome === 'in-priority-need' ||
    needsNoPriorityNeed(facts);
  return mayBeInPriorityNeed && !interimRuledOut(facts);
}

/** Aged 16 or 17: housing gives interim accommodation and refers to children's services the same day (Children Act 1989 s.20). */
export function isSixteenOrSeventeen(age: number): boolean {
  return age === 16 || age === 17;
}
