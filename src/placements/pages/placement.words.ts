import type { PlacementStatus } from '../placement.states.js';

interface ShownStatus {
  readonly text: string;
  readonly colour: string;
}

/** How a placement stands, in words and in the colour of its tag. */
export const STATUS_WORDS: Readonly<Record<PlacementStatus, ShownStatus>> = {
  offered: { text: 'Offered', colour: 'blue' },
  accepted: { text: 'Agreed, not arrived yet', colour: 'turquoise' },
  arrived: { text: 'Living there', colour: 'green' },
  departed: { text: 'Left', colour: 'grey' },
  declined: { text: 'Declined', colour: 'grey' },
  withdrawn: { text: 'Withdrawn', colour: 'grey' },
  expired: { text: 'Hold ran out', colour: 'grey' },
  'not-arrived': { text: 'Did not arrive', colour: 'grey' },
  transferred: { text: 'Moved to another place', colour: 'grey' },
};
