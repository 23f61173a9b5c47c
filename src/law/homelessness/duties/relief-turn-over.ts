import { type LocalDate, addDays } from '../../../shared/local-date.js';
import type { CaseFacts, DecisionEffect } from '../case-facts.js';
import { meetsMainDuty, reliefLastDay, startOf } from './duties.js';
import { BY_ITSELF, effectOf, ending } from '../decisions/effect.js';

/**
 * RL-AUTO, s.189B(4): what becomes of relief on `today`; null while nothing changes by itself.
 * Once the 56 days are over, and priority need is accepted and intentional homelessness not found, the main duty is owed from the first day
 * after. No notice is needed and none can put it off; the decision letter only tells the person.
 */
export function turnOverRelief(facts: CaseFacts, today: LocalDate): DecisionEffect | null {
  const lastDay = reliefLastDay(facts);
  if (facts.helpTrack !== 'relief' || lastDay === null || today <= lastDay || !meetsMainDuty(facts)) return null;
  const start = startOf('main', addDays(lastDay, 1));
  return effectOf(
    facts,
    { help: 'main-duty', start, end: ending('relief', lastDay, BY_ITSELF), letters: ['N-184'] },
    today,
  );
}

/**
 * SM-8: whether what was decided while relief ran was written down only once its last day had passed. What the statute had done by then, or
 * had not, was not known to anybody.
 */
export function writtenDownAfterRelief(
  reliefStartedOn: LocalDate | null,
  { decidedOn, recordedOn = decidedOn }: { readonly decidedOn: LocalDate; readonly recordedOn?: LocalDate },
): boolean {
  const lastDay = reliefLastDay({ reliefStartedOn });
  return lastDay !== null && decidedOn <= lastDay && lastDay < recordedOn;
}

/** The record as it stands on a day, with relief turned over if the statute has already done so. */
export function asItStandsOn(
  facts: CaseFacts,
  day: LocalDate,
): { facts: CaseFacts; turnedOver: DecisionEffect | null } {
  const turnedOver = turnOverRelief(facts, day);
  if (!turnedOver) return { facts, turnedOver };
  const { helpTrack, accommodationTrack } = turnedOver;
  return { facts: { ...facts, helpTrack, accommodationTrack }, turnedOver };
}
