import { Refusal } from '../../shared/refusal.js';
import { StateTable } from '../../shared/state-table.js';

/**
 * The life of a nomination, a bid or an offer: put forward, offered, viewed, accepted. It may end before that, also after they accepted,
 * until a tenancy is signed. A direct offer begins with being offered.
 */
export const NOMINATION_STATES = StateTable.of({
  states: ['registered', 'sent', 'offered', 'viewed', 'accepted', 'not-taken-up', 'withdrawn'],
  beginsIn: ['registered', 'offered'],
  moves: {
    send: { registered: ['sent'] },
    offer: { registered: ['offered'], sent: ['offered'] },
    view: { offered: ['viewed'] },
    accept: { offered: ['accepted'], viewed: ['accepted'] },
    'not-take-up': {
      registered: ['not-taken-up'],
      sent: ['not-taken-up'],
      offered: ['not-taken-up'],
      viewed: ['not-taken-up'],
      accepted: ['not-taken-up'],
    },
    withdraw: {
      registered: ['withdrawn'],
      sent: ['withdrawn'],
      offered: ['withdrawn'],
      viewed: ['withdrawn'],
      accepted: ['withdrawn'],
    },
  },
});

export type NominationStatus = (typeof NOMINATION_STATES)['states'][number];
export type NominationMove = (typeof NOMINATION_STATES)['moves'][number];

/** Stages at which a home is theirs to view or to have: while one is, nobody looks for another. */
export const ON_OFFER: readonly NominationStatus[] = ['offered', 'viewed', 'accepted'];

const IN_WORDS: Record<NominationStatus, string> = {
  registered: 'They are put forward for this home, and nobody has been told yet.',
  sent: 'The landlord has been asked, and has not answered.',
  offered: 'This home is offered to them.',
  viewed: 'They have seen this home.',
  accepted: 'They have accepted this home.',
  'not-taken-up': 'This home was not taken up.',
  withdrawn: 'This home is not on offer any more.',
};

/** `nomination-move-not-allowed` when its state does not allow the move: it names the state and what can be done from it. */
export function refuseNominationMove(status: NominationStatus, move: NominationMove): Refusal | null {
  if (NOMINATION_STATES.allows(status, move)) return null;
  const allowedMoves = NOMINATION_STATES.movesFrom(status);
  return Refusal.clash('nomination-move-not-allowed', IN_WORDS[status], { state: status, allowedMoves });
}
