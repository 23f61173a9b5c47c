import { labelOf } from '../../shared/code-lists.js';
import type { JointStatus } from '../joint-tenancies/joint-tenancy.states.js';
import type { NominationStatus } from '../nominations/nomination.states.js';
import type { ListedPlan } from '../plans/plan.queries.js';
import type { Sustained } from '../sustainment/sustainment.rules.js';

interface Shown {
  readonly text: string;
  readonly colour: string;
}

export const PLAN_SHOWN: Readonly<Record<ListedPlan['status'], Shown>> = {
  open: { text: 'Under way', colour: 'blue' },
  done: { text: 'They have a home', colour: 'green' },
  withdrawn: { text: 'Given up', colour: 'grey' },
};

export const NOMINATION_SHOWN: Readonly<Record<NominationStatus, Shown>> = {
  registered: { text: 'To be asked for', colour: 'grey' },
  sent: { text: 'Asked for', colour: 'yellow' },
  offered: { text: 'Offered to them', colour: 'blue' },
  viewed: { text: 'They have seen it', colour: 'blue' },
  accepted: { text: 'They take it', colour: 'green' },
  'not-taken-up': { text: 'Not taken up', colour: 'grey' },
  withdrawn: { text: 'Taken back by the landlord', colour: 'grey' },
};

export const SUSTAINED_SHOWN: Readonly<Record<Sustained, Shown>> = {
  ahead: { text: 'Ahead', colour: 'grey' },
  sustained: { text: 'Stood', colour: 'green' },
  'ended-before': { text: 'Had ended', colour: 'grey' },
  'not-known': { text: 'Nobody has asked', colour: 'orange' },
};

export const JOINT_SHOWN: Readonly<Record<JointStatus, Shown>> = {
  recorded: { text: 'Nothing is begun', colour: 'grey' },
  'notice-served': { text: 'Notice runs', colour: 'yellow' },
  'before-the-court': { text: 'Before the court', colour: 'yellow' },
  ended: { text: 'Ended', colour: 'green' },
  transferred: { text: 'Transferred', colour: 'green' },
  'left-as-it-is': { text: 'Left as it is', colour: 'grey' },
};

/** The words of a tenure, or those that somebody used for a wish. */
export function tenureInWords(tenure: string): string {
  return labelOf('tenures', tenure) ?? tenure.replaceAll('-', ' ');
}
