import { Refusal } from '../../shared/refusal.js';
import { StateTable } from '../../shared/state-table.js';
import type { JointOutcome } from './joint-tenancy.codes.js';

/**
 * A joint tenancy that was left: notice is served, or a court is asked, and it ends or passes to one of them. What comes to nothing leads
 * back to where they can choose again.
 */
export const JOINT_STATES = StateTable.of({
  states: ['recorded', 'notice-served', 'before-the-court', 'ended', 'transferred', 'left-as-it-is'],
  beginsIn: ['recorded'],
  moves: {
    serve: { recorded: ['notice-served'] },
    'ask-court': { recorded: ['before-the-court'] },
    ended: { 'notice-served': ['ended'] },
    'notice-withdrawn': { 'notice-served': ['recorded'] },
    transferred: { 'before-the-court': ['transferred'] },
    'not-transferred': { 'before-the-court': ['recorded'] },
    'left-as-it-is': { recorded: ['left-as-it-is'] },
  },
});

export type JointStatus = (typeof JOINT_STATES)['states'][number];
export type JointMove = 'serve' | 'ask-court' | JointOutcome;

export const JOINT_STATUS_WORDS: Readonly<Record<JointStatus, string>> = {
  recorded: 'Nothing has been begun about this joint tenancy.',
  'notice-served': 'A notice has been served, and runs.',
  'before-the-court': 'A court has been asked.',
  ended: 'This joint tenancy has ended.',
  transferred: 'This tenancy has been transferred.',
  'left-as-it-is': 'This joint tenancy was left as it is.',
};

/** `joint-tenancy-move-not-allowed` when its state does not allow the move: it names the state and what can be done from it. */
export function refuseJointMove(status: JointStatus, move: JointMove): Refusal | null {
  if (JOINT_STATES.allows(status, move)) return null;
  const allowedMoves = JOINT_STATES.movesFrom(status);
  return Refusal.clash('joint-tenancy-move-not-allowed', JOINT_STATUS_WORDS[status], { state: status, allowedMoves });
}
