import { londonDay } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';

/** The decision on a question that stands until a later one follows it. */
export interface StandingDecision {
  readonly id: string;
  readonly outcome: string;
  readonly decidedBy: string | null;
  /** When it was written down, whatever day it is dated. */
  readonly recordedAt: Date;
}

interface NextDecision {
  readonly outcome: string;
  /** The decision that whoever decides has read, and replaces. */
  readonly replaces?: string;
  /** Who decides; null for the system. */
  readonly by: string | null;
  /** They supervise: their decision may go against an officer's, as long as they could read it. */
  readonly supervises: boolean;
  /** The decision that stood when they sent theirs. */
  readonly stoodBefore: string | null;
  readonly now: Date;
}

/** Nobody has a form before them for longer: what stood before that could be read before they began. */
const AT_ONE_SITTING_HOURS = 12;

/**
 * Whether a decision knows of the one that it follows. One that names what it replaces must name what stands. One that names nothing must
 * not go against what somebody else has written down the same day, or the evening before: they were at it at once, and only one of them has read the other. A
 * supervisor may, unless that was written down while theirs was on its way.
 * Refusal: `decided-already`. Null where it may follow.
 */
export function decidedAlready(standing: StandingDecision | null, next: NextDecision): Refusal | null {
  const { outcome, replaces, by, supervises, stoodBefore, now } = next;
  if (replaces !== undefined && replaces !== standing?.id) {
    return standing
      ? clash('Somebody else has just decided this again.', standing)
      : Refusal.clash(
          'decided-already',
          'No decision on this question stands any more. Read the case, and send yours again as one that replaces none.',
        );
  }
  if (!standing || standing.id === replaces || standing.outcome === outcome) return null;
  if (standing.decidedBy === by || !atOnce(standing.recordedAt, now)) return null;
  const couldBeRead = supervises && standing.id === stoodBefore;
  return couldBeRead ? null : clash('Somebody else has just decided this, and found otherwise.', standing);
}

/** On one London day; or across midnight, within one sitting. */
function atOnce(recordedAt: Date, now: Date): boolean {
  const hours = (now.getTime() - recordedAt.getTime()) / 3_600_000;
  return londonDay(recordedAt) === londonDay(now) || hours < AT_ONE_SITTING_HOURS;
}

function clash(happened: string, { id, outcome }: StandingDecision): Refusal {
  return Refusal.clash(
    'decided-already',
    `${happened} Read their decision. If yours still holds, send it again as one that replaces theirs.`,
    { decisionId: id, decided: outcome },
  );
}
