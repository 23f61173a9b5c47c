import {
  type Citation,
  HOMELESSNESS_CODE,
  domesticAbuseAct2021,
  eligibilityRegulations2006,
  guidance,
  housingAct1996,
} from '../../citation.js';
import type { CaseFacts, DecisionEffect, ProposedDecision } from '../case-facts.js';
import { abuseOnRecord } from '../case-facts.js';
import { needsNoPriorityNeed } from '../duties/applying-again.js';
import { DUTIES_REGISTER } from '../duties/duties.js';
import { PRIORITY_NEED, isPriorityNeedCode } from '../priority-need/priority-need.js';
import { wasArranged } from './intentionality.js';

const BY_OUTCOME: Readonly<Record<string, readonly Citation[]>> = {
  eligible: [housingAct1996('185'), eligibilityRegulations2006('5')],
  'not-eligible': [housingAct1996('185'), housingAct1996('184(3)')],
  homeless: [housingAct1996('175(1)-(3)')],
  threatened: [housingAct1996('175(4)-(5)')],
  neither: [housingAct1996('175'), housingAct1996('184(3)')],
  'in-priority-need': [],
  'not-in-priority-need': [housingAct1996('189'), housingAct1996('184(3)')],
  'not-intentional': [housingAct1996('191')],
  intentional: [housingAct1996('191'), housingAct1996('190(2)')],
  refer: [housingAct1996('198'), housingAct1996('199')],
  'do-not-refer': [housingAct1996('198')],
};

const FOR_VICTIMS: Readonly<Record<string, readonly Citation[]>> = {
  homeless: [housingAct1996('177(1)-(1A)'), domesticAbuseAct2021('1')],
  'in-priority-need': [domesticAbuseAct2021('1, 3'), guidance(HOMELESSNESS_CODE, 'ch. 21')],
  'not-intentional': [housingAct1996('177')],
};

const APPLIED_AGAIN: readonly Citation[] = [housingAct1996('195A(1)')];

const BY_ARRANGEMENT: readonly Citation[] = [housingAct1996('191(3)')];

/** What a lawful decision rests on, in words, without repetition: the question, the categories found, the duties it starts. */
export function citationsFor(
  facts: CaseFacts,
  proposed: ProposedDecision,
  categories: readonly string[],
  effect: DecisionEffect,
): string[] {
  const cited = new Set<string>();
  const cite = (sources: readonly Citation[] = []): void => {
    for (const { text } of sources) cited.add(text);
  };
  for (const code of categories) if (isPriorityNeedCode(code)) cited.add(PRIORITY_NEED[code].source.text);
  cite(BY_OUTCOME[proposed.outcome]);
  if (proposed.outcome === 'intentional' && wasArranged(proposed)) cite(BY_ARRANGEMENT);
  if (proposed.outcome === 'not-in-priority-need' && needsNoPriorityNeed(facts)) cite(APPLIED_AGAIN);
  if (abuseOnRecord(facts)) cite(FOR_VICTIMS[proposed.outcome]);
  for (const { duty } of effect.startDuties) cited.add(DUTIES_REGISTER[duty].source.text);
  return [...cited];
}
