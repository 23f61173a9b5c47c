import type { Freshness } from '../../availability/freshness/freshness.rules.js';
import type { Misfit } from '../../availability/matching/matching.rules.js';

/** Who could change what keeps a unit off a list. */
export const WHO_COULD_CHANGE_IT: Readonly<Record<Misfit['canBeRelaxedBy'], string>> = {
  person: 'The household, if they wish',
  searcher: 'You, by searching differently',
  'refuge-manager': 'Its provider: ask them',
  'housing-supervisor': 'Your supervisor',
  nobody: 'Nobody: the law does not allow it',
};

interface ShownFreshness {
  readonly text: string;
  readonly colour: string;
}

/** How sure it is that a unit is free. */
export const FRESHNESS_WORDS: Readonly<Record<Freshness, ShownFreshness>> = {
  fresh: { text: 'Confirmed lately', colour: 'green' },
  ageing: { text: 'Confirmed a while ago', colour: 'yellow' },
  stale: { text: 'Not confirmed for long: call first', colour: 'orange' },
  unknown: { text: 'Never confirmed: call first', colour: 'orange' },
};
