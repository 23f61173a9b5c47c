import { localDate } from '../../shared/local-date.js';
import type { DecisionFacts, DutyFacts, PersonFacts, ReturnFacts, StayFacts } from './return.js';

export const day = localDate;

/** A woman of 31 with a child, who fled to Blackpool on 10 March 2026; nothing decided yet. */
export function fled(overrides: Partial<ReturnFacts> = {}): ReturnFacts {
  return {
    applicationId: '0190a000-0000-7000-8000-000000000001',
    reference: 'HA-1234567',
    approachedOn: day('2026-03-10'),
    lossOfHomeReason: 'domestic-abuse',
    abuseDisclosed: true,
    privateOfferAcceptedOn: null,
    people: [person(), person({ relationship: 'child', age: 6, sex: 'male' })],
    ...{ needs: [], decisions: [], duties: [], stays: [], reviews: [], answers: {} },
    ...overrides,
  };
}

export function person(overrides: Partial<PersonFacts> = {}): PersonFacts {
  return { relationship: 'self', sex: 'female', age: 31, pregnant: false, ...overrides };
}

export function decision(question: string, outcome: string, overrides: Partial<DecisionFacts> = {}): DecisionFacts {
  return {
    ...{ question, outcome, mainCategory: null, categories: [], eligibilityClass: null, validPossessionNotice: null },
    decidedOn: day('2026-03-10'),
    ...overrides,
  };
}

export function inNeed(mainCategory: string): DecisionFacts {
  return decision('priority-need', 'in-priority-need', { mainCategory, categories: [mainCategory] });
}

export function duty(kind: DutyFacts['duty'], startedOn: string, endedOn?: string, endGround?: string): DutyFacts {
  return {
    ...{ duty: kind, startedOn: day(startedOn), endedOn: endedOn ? day(endedOn) : null },
    endGround: endGround ?? null,
  };
}

export function stay(category: string, overrides: Partial<StayFacts> = {}): StayFacts {
  return {
    ...{ category, selfContained: true, providerType: 'registered-charity', outOfArea: false },
    ...{ enteredOn: day('2026-03-11'), leftOn: null },
    ...overrides,
  };
}
