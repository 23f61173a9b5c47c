import type { LocalDate } from '../../../shared/local-date.js';
import { housingAct1996 } from '../../citation.js';
import { unlawful, type UnlawfulStep } from '../../unlawful-step.js';

/** What ss.211(1)-(2) ask. */
export interface BelongingsFacts {
  readonly dangerOfLossOrDamage: boolean;
  readonly otherSuitableArrangements: boolean;
  /** Interim accommodation, or a duty under ss.190, 193, 195 or 189B, is or has been owed to them. */
  readonly owedNowOrBefore: boolean;
}

/** Whether the council must protect belongings (s.211(1)-(2)), or may (s.211(3)). Rule PR-1. */
export function protection(facts: BelongingsFacts): 'duty' | 'power' {
  const { dangerOfLossOrDamage, otherSuitableArrangements, owedNowOrBefore } = facts;
  return dangerOfLossOrDamage && !otherSuitableArrangements && owedNowOrBefore ? 'duty' : 'power';
}

/** Whether a request to move belongings to a place that the person names may be taken: they were told before what follows (s.212(3)). */
export function mayAskToMove(toldOn: LocalDate | undefined, requestedOn: LocalDate): UnlawfulStep | null {
  if (toldOn !== undefined && toldOn <= requestedOn) return null;
  return unlawful(
    'PR-3',
    [housingAct1996('212(2)-(3)')],
    'Before they ask, they are told that the council need do no more once their belongings are where they asked.',
    ['Tell them what follows, and take the request afterwards.', 'Go on protecting their belongings where they are.'],
    { field: 'consequenceToldOn' },
  );
}

/** On which grounds protection ends (s.212(3)-(4)): with a duty only on the first three. */
export const BELONGINGS_ENDS = {
  'no-danger-any-longer': 'There is no danger of loss or damage any longer',
  'other-arrangements-made': 'Other suitable arrangements have been made',
  'moved-as-asked': 'They are where the person asked to have them',
  'power-not-used-further': 'The council uses its power no further',
} as const;

export type BelongingsEnd = keyof typeof BELONGINGS_ENDS;

/** Whether protection may end on a ground: a power may be given up, a duty may not; "as asked" follows a request. */
export function mayEndProtection(
  ground: BelongingsEnd,
  { basis, moveRequested }: { readonly basis: 'duty' | 'power'; readonly moveRequested: boolean },
): UnlawfulStep | null {
  if (ground === 'power-not-used-further' && basis === 'duty') {
    return unlawful(
      'PR-1',
      [housingAct1996('211(1)-(2)'), housingAct1996('212(4)')],
      'A duty to protect belongings goes on while they are in danger and nothing else has been arranged.',
      ['End it when there is no danger any longer, or when other arrangements have been made.'],
      { field: 'ground' },
    );
  }
  if (ground === 'moved-as-asked' && !moveRequested) {
    return unlawful(
      'PR-3',
      [housingAct1996('212(2)-(3)')],
      'Nobody has asked to have these belongings moved.',
      ['Take their request first, once they have been told what follows.'],
      { field: 'ground' },
    );
  }
  return null;
}
