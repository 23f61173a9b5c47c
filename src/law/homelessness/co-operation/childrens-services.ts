import { childrenAct1989, housingAct1996 } from '../../citation.js';
import type { ProposedDecision } from '../case-facts.js';
import { unlawful, type UnlawfulStep } from '../../unlawful-step.js';

/** CO-2, s.213A(1): whether this finding may leave children without a home, so that their parent is asked for consent. */
export function asksAboutChildren({ outcome }: Pick<ProposedDecision, 'outcome'>): boolean {
  return outcome === 'not-eligible' || outcome === 'intentional';
}

export interface AskedAboutChildren {
  readonly consent: 'given' | 'refused';
  /** A supervisor has decided that children must be protected all the same. */
  readonly protectionDecided: boolean;
  readonly tells: boolean;
}

/** Whether children's services may be told (s.213A, CO-2): with consent, or where a child is to be protected and somebody answers for it. */
export function mayTellChildrensServices({
  consent,
  protectionDecided,
  tells,
}: AskedAboutChildren): UnlawfulStep | null {
  if (!tells || consent === 'given' || protectionDecided) return null;
  return unlawful(
    'CO-2',
    [housingAct1996('213A(2)-(3)'), childrenAct1989('47')],
    'They did not agree that children’s services are told.',
    [
      'Record that they were asked and did not agree; nothing else follows.',
      'Where a child is likely to come to harm, a supervisor decides, with reasons, under the powers to protect children.',
    ],
    { field: 'consent', override: 'supervisor' },
  );
}
