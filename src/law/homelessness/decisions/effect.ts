import { type LocalDate } from '../../../shared/local-date.js';
import { accommodationBeside } from '../accommodation/accommodation-track.js';
import { interimOwed, interimRuledOut } from '../gateway/application.js';
import type { CaseFacts, DecisionEffect, Duty, EndedDuty, StartedDuty } from '../case-facts.js';
import { noticeOfEnding } from '../duties/duties.js';
import type { HelpTrack } from '../duties/help-track.js';
import { NOTICES, type NoticeCode } from '../notices.js';

/** One move of the help track with what it starts and ends; `effectOf` works out the rest. */
export interface Move {
  readonly help: HelpTrack;
  readonly start?: StartedDuty;
  readonly end?: EndedDuty;
  /** Letters beyond those that ending a duty by notice calls for. */
  readonly letters?: readonly NoticeCode[];
  /** `true`: accommodation is held until a referral is answered. `false`: it was, and has been. */
  readonly held?: boolean;
  readonly late?: true;
}

/** The ground on which the statute itself ends relief. */
export const BY_ITSELF = 'RL-AUTO';

/** Ends a duty on a ground. */
export function ending(duty: Duty, endedOn: LocalDate, ground: string): EndedDuty {
  return { duty, endedOn, ground };
}

/**
 * Everything that follows from a move: the accommodation track, the clocks and the letters.
 * `after` is the record as it stands with the new decision in it; `notifiedOn` is the day the letters are dated.
 */
export function effectOf(after: CaseFacts, move: Move, notifiedOn: LocalDate): DecisionEffect {
  const notices = lettersOf(move);
  const reviewable = notices.some((code) => NOTICES[code].carriesReviewRight);
  const starting = move.start?.clock ? [{ clock: move.start.clock, dayOne: move.start.startedOn }] : [];
  return {
    helpTrack: move.help,
    accommodationTrack: move.held ? 'held-pending-referral' : besides(after, move),
    startDuties: move.start ? [move.start] : [],
    endDuties: move.end ? [move.end] : [],
    startClocks: reviewable ? [...starting, { clock: 'K-05', dayOne: notifiedOn }] : starting,
    notices,
    late: move.late === true,
  };
}

/** The notice by which the duty is ended, where there is one, before the others. */
function lettersOf({ end, letters = [] }: Move): NoticeCode[] {
  if (!end || !endsByNotice(end)) return [...letters];
  const notice = noticeOfEnding(end);
  return [notice, ...letters.filter((code) => code !== notice)];
}

function endsByNotice(end: EndedDuty): boolean {
  return end.ground !== BY_ITSELF;
}

function besides(after: CaseFacts, move: Move): DecisionEffect['accommodationTrack'] {
  // A reasonable opportunity that has been given is not given again by a decision from which nothing follows.
  if (move.help === 'intentional' && after.helpTrack === 'intentional') return after.accommodationTrack;
  const { finalOfferUnderReview = false } = after;
  const interim = { owed: interimOwed(after), ruledOut: interimRuledOut(after), finalOfferUnderReview };
  return accommodationBeside(move.help, move.held === false ? 'interim' : after.accommodationTrack, interim);
}

/** Two effects of which the second follows on the first, as one. */
export function followedBy(first: DecisionEffect | null, second: DecisionEffect): DecisionEffect {
  if (!first) return second;
  return {
    helpTrack: second.helpTrack,
    accommodationTrack: second.accommodationTrack,
    startDuties: [...first.startDuties, ...second.startDuties],
    endDuties: [...first.endDuties, ...second.endDuties],
    startClocks: [...first.startClocks, ...second.startClocks],
    notices: [...new Set([...first.notices, ...second.notices])],
    late: first.late || second.late,
  };
}
