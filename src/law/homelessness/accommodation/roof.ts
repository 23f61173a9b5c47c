import { addDays, type LocalDate } from '../../../shared/local-date.js';
import { StateTable } from '../../../shared/state-table.js';
import { housingAct1996 } from '../../citation.js';
import { type UnlawfulStep, unlawful } from '../../unlawful-step.js';
import type { HelpTrack } from '../duties/help-track.js';
import type { AccommodationTrack } from './accommodation-track.js';
import type { Waiting } from './pending.js';

/**
 * Whether there is a roof, and why (RULEBOOK 1.1): what is owed, told apart further than the accommodation track does, and what is given
 * where nothing is owed. `answer` is what a council decides for itself; all else follows from what is decided about the case.
 */
export const ROOF_STATES = StateTable.of({
  states: [
    'none',
    'interim',
    'reasonable-opportunity',
    'power-pending-review',
    'power-pending-appeal',
    'main',
    'held-pending-referral',
  ],
  beginsIn: ['none', 'interim'],
  moves: {
    give: {
      none: ['power-pending-review', 'power-pending-appeal'],
      'power-pending-review': ['power-pending-review', 'power-pending-appeal'],
      'power-pending-appeal': ['power-pending-appeal'],
      'reasonable-opportunity': ['reasonable-opportunity'],
    },
    stop: {
      none: ['none'],
      'power-pending-review': ['none'],
      'power-pending-appeal': ['none'],
      'reasonable-opportunity': ['none'],
    },
    follow: {
      none: ['interim', 'main', 'held-pending-referral'],
      interim: ['none', 'main', 'reasonable-opportunity', 'held-pending-referral'],
      'reasonable-opportunity': ['main', 'none'],
      'power-pending-review': ['none', 'interim', 'main'],
      'power-pending-appeal': ['none', 'interim', 'main'],
      main: ['none', 'held-pending-referral'],
      'held-pending-referral': ['none', 'interim', 'main'],
    },
  },
});

export type RoofState = (typeof ROOF_STATES)['states'][number];

/** The state beside the two tracks. `power` is what a council has decided to house them until, where the law leaves that to it. */
export function roofState(help: HelpTrack, track: AccommodationTrack, power: Waiting['for'] | null): RoofState {
  if (track === 'interim' && help === 'intentional') return 'reasonable-opportunity';
  return track === 'none' && power !== null ? `power-pending-${power}` : track;
}

const OWED: Readonly<Partial<Record<RoofState, UnlawfulStep>>> = {
  interim: unlawful(
    'ACC-3',
    [housingAct1996('188(1), (1ZA), (1ZB)')],
    'Interim accommodation is owed, and goes on until they have been told that it is not, or what is owed next.',
    [
      'Keep the accommodation.',
      'Decide what is still open: interim accommodation ends with the decision that ends it.',
      'Offer them another place, where this one cannot be kept.',
    ],
  ),
  main: unlawful(
    'main',
    [housingAct1996('193(2), (3)')],
    'Accommodation is owed under the main duty, until that ends on one of its grounds.',
    ['Keep the accommodation.', 'End the main duty, where one of its grounds is met.'],
  ),
  'held-pending-referral': unlawful(
    'LC-8',
    [housingAct1996('199A(2), 200(1)')],
    'Accommodation is owed until they are told how the other council has answered.',
    ['Keep the accommodation.', 'Record how the referral was answered.'],
  ),
};

/** Why nobody may decide that a roof ends; null where the law leaves it to the council. */
export function owedRegardless(state: RoofState): UnlawfulStep | null {
  return OWED[state] ?? null;
}

/** s.190(2)(a): whoever is found intentionally homeless keeps a roof for as long as it takes to have had a reasonable opportunity, which a council decides. */
export function mayEndOpportunity(until: LocalDate | null, endedOn: LocalDate): UnlawfulStep | null {
  if (until !== null && endedOn > until) return null;
  return unlawful(
    'intentional-homelessness',
    [housingAct1996('190(2)(a)')],
    until === null
      ? 'How long they need to have a reasonable opportunity to find a home has not been decided.'
      : `They have until ${until} to find a home: accommodation may end from ${addDays(until, 1)}.`,
    ['Keep the accommodation.', 'Decide until when they have, with your reasons, and tell them.'],
    { field: until === null ? 'accommodate' : 'decidedOn' },
  );
}
