import { type LocalDate, localDate } from '../../shared/local-date.js';
import { isUnlawfulStep, type UnlawfulStep } from '../unlawful-step.js';
import { interimOwed } from './gateway/application.js';
import type { CaseFacts, Question } from './case-facts.js';
import { type LawfulDecision, type ProposedDecision, decide } from './decisions/decisions.js';
import { whole } from '../refusals.spec-support.js';

export const BLACKPOOL = 'E06000009';
export const PRESTON = 'E07000123';
export const LEEDS = 'E08000035';

/** An application on the day it is opened in Blackpool: a single adult whose friends can no longer have them, unless said otherwise. */
export function opened(more: Partial<CaseFacts> = {}): CaseFacts {
  const facts: CaseFacts = {
    domesticAbuseDisclosed: false,
    lossOfHomeReason: 'family-or-friends-unwilling',
    householdHasChildren: false,
    householdHasPregnancy: false,
    applicantAge: 34,
    unsafeAreas: [],
    refugeTurnedDown: false,
    authorityCode: BLACKPOOL,
    helpTrack: 'application-open',
    accommodationTrack: 'none',
    settled: {},
    reliefStartedOn: null,
    preventionStartedOn: null,
    ...more,
  };
  return { ...facts, accommodationTrack: more.accommodationTrack ?? (interimOwed(facts) ? 'interim' : 'none') };
}

/** A woman who has fled domestic abuse. */
export function fled(more: Partial<CaseFacts> = {}): CaseFacts {
  return opened({ domesticAbuseDisclosed: true, lossOfHomeReason: 'domestic-abuse', unsafeAreas: [LEEDS], ...more });
}

/** What s.191(1) asks to be found before anybody is homeless intentionally. */
export const ALL_FOUR = {
  ...{ deliberate: true, causedLoss: true },
  ...{ accommodationWasAvailable: true, reasonableToOccupy: true },
};

/** An answer as an officer proposes it; a finding of intentional homelessness with all four elements found, unless said otherwise. */
export function proposal(
  question: Question,
  outcome: string,
  decidedOn: string,
  { facts = {}, ...more }: Partial<ProposedDecision> = {},
): ProposedDecision {
  return {
    question,
    outcome,
    decidedOn: localDate(decidedOn),
    categories: [],
    facts: outcome === 'intentional' ? { ...ALL_FOUR, ...facts } : facts,
    reasons: 'As recorded.',
    ...more,
  };
}

export function lawful(result: LawfulDecision | UnlawfulStep): LawfulDecision {
  if (isUnlawfulStep(result)) throw new Error(`refused: ${result.rule}: ${result.explanation}`);
  return result;
}

export function refused<T extends object>(result: T | UnlawfulStep): UnlawfulStep {
  if (!isUnlawfulStep(result)) throw new Error('expected to be refused');
  return whole(result);
}

/** The record with a decision and all that follows from it written down, as the feature that keeps it would. */
export function record(facts: CaseFacts, proposed: ProposedDecision): CaseFacts {
  const { effect, categories } = lawful(decide(facts, proposed));
  const started = (duty: string): LocalDate | null =>
    effect.startDuties.find((s) => s.duty === duty)?.startedOn ?? null;
  return {
    ...facts,
    helpTrack: effect.helpTrack,
    accommodationTrack: effect.accommodationTrack,
    settled: {
      ...facts.settled,
      [proposed.question]: { outcome: proposed.outcome, decidedOn: proposed.decidedOn, categories },
    },
    reliefStartedOn: started('relief') ?? facts.reliefStartedOn,
    preventionStartedOn: started('prevention') ?? facts.preventionStartedOn,
  };
}

/** A case that has been found eligible and homeless on one day, so that relief started. */
export function inRelief(from: string, facts: CaseFacts = opened()): CaseFacts {
  const eligible = record(facts, proposal('eligibility', 'eligible', from));
  return record(eligible, proposal('homelessness', 'homeless', from));
}
