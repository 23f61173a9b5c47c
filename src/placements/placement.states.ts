import { Refusal } from '../shared/refusal.js';
import { StateTable } from '../shared/state-table.js';

/** The life of a placement. It begins with an offer, or with the arrival that is the second half of a transfer. */
export const PLACEMENT_STATES = StateTable.of({
  states: [
    'offered',
    'accepted',
    'arrived',
    'departed',
    'declined',
    'withdrawn',
    'expired',
    'not-arrived',
    'transferred',
  ],
  beginsIn: ['offered', 'arrived'],
  moves: {
    accept: { offered: ['offered', 'accepted'] },
    decline: { offered: ['declined'], accepted: ['declined'] },
    withdraw: { offered: ['withdrawn'], accepted: ['withdrawn'] },
    'renew-hold': { offered: ['offered'] },
    expire: { offered: ['expired'] },
    'not-arrived': { accepted: ['not-arrived'] },
    arrive: { accepted: ['arrived'] },
    extend: { accepted: ['accepted'], arrived: ['arrived'] },
    'decide-overstay': { arrived: ['arrived'] },
    depart: { arrived: ['departed'] },
    transfer: { arrived: ['transferred'] },
    'record-destination': { departed: ['departed'] },
  },
});

export type PlacementStatus = (typeof PLACEMENT_STATES)['states'][number];
export type PlacementMove = (typeof PLACEMENT_STATES)['moves'][number];

const IN_WORDS: Record<PlacementStatus, string> = {
  offered: 'This placement has been offered, and not both have agreed yet.',
  accepted: 'Both have agreed to this placement, and they have not arrived yet.',
  arrived: 'They are living there.',
  departed: 'They have left.',
  declined: 'This placement was declined.',
  withdrawn: 'This placement was withdrawn.',
  expired: 'The hold on the unit ran out before both had agreed. Offer it again if it is still free.',
  'not-arrived': 'They did not arrive.',
  transferred: 'They have moved on to another unit.',
};

/** `move-not-allowed` when the placement's state does not allow the move: it names the state and what can be done from it. */
export function refuseMove(status: PlacementStatus, move: PlacementMove): Refusal | null {
  if (PLACEMENT_STATES.allows(status, move)) return null;
  const allowedMoves = PLACEMENT_STATES.movesFrom(status).filter((possible) => possible !== 'expire');
  return Refusal.clash('move-not-allowed', IN_WORDS[status], { state: status, allowedMoves });
}
