import { housingAct1996 } from '../../citation.js';
import { type UnlawfulStep, unlawful } from '../../unlawful-step.js';
import type { ProposedDecision, Question } from '../case-facts.js';

/** What the council that passed a case on has settled for the one that takes it. Priority need is not among it. */
export const BINDING_FINDINGS: readonly Question[] = ['eligibility', 'homelessness', 'intentionality'];

/**
 * LC-10 (s.199A): a council to which a case was referred in relief does not find otherwise than the one that referred it, unless things have
 * changed since, or something has come to light that was not known. Null where it may decide so.
 */
export function boundByFinding({ question, facts }: ProposedDecision): UnlawfulStep | null {
  if (!BINDING_FINDINGS.includes(question) || facts.otherCouncilFoundOtherwise !== true) return null;
  if (facts.changedSinceThen === true) return null;
  return unlawful(
    'LC-10',
    [housingAct1996('199A')],
    'The council that referred this case to you has found otherwise, and you are bound by that.',
    [
      'Record what that council found.',
      'Where things have changed since, or something new has come to light, record that, and say what in your reasons.',
    ],
    { field: 'facts.changedSinceThen' },
  );
}
