import { type LocalDate, laterOf } from '../../../shared/local-date.js';
import type { CaseFacts, Duty, ProposedDecision, Question } from '../case-facts.js';
import { OWED_IN, meetsMainDuty, reliefLastDay, startOf } from '../duties/duties.js';
import { needsNoPriorityNeed } from '../duties/applying-again.js';
import { type Move, ending } from './effect.js';
import type { HelpTrack } from '../duties/help-track.js';
import type { NoticeCode } from '../notices.js';

/** The record before a decision, the same with the decision in it, and the decision. */
export interface Turn {
  readonly before: CaseFacts;
  readonly after: CaseFacts;
  readonly decision: ProposedDecision;
}

type Mover = (turn: Turn) => Move | null;

const PLAN: readonly NoticeCode[] = ['N-184', 'N-189A', 'N-PHP'];
const NOT_ELIGIBLE_GROUND: Readonly<Record<Duty, string>> = { prevention: 'PV-f', relief: 'RL-e', main: 'MD-6a' };

const outcome = (facts: CaseFacts, question: Question): string | undefined => facts.settled[question]?.outcome;
const held = (facts: CaseFacts): boolean => facts.accommodationTrack === 'held-pending-referral';
const answers = ({ decision }: Turn, question: Question, answer: string): boolean =>
  decision.question === question && decision.outcome === answer;

function dutyOwed(help: HelpTrack): Duty | null {
  const owed = (Object.keys(OWED_IN) as Duty[]).find((duty) => OWED_IN[duty] === help);
  return owed ?? null;
}

function endOfOwed(
  help: HelpTrack,
  on: LocalDate,
  grounds: Readonly<Partial<Record<Duty, string>>>,
): Pick<Move, 'end'> {
  const duty = dutyOwed(help);
  const ground = duty && grounds[duty];
  return duty && ground ? { end: ending(duty, on, ground) } : {};
}

function reliefRanOut({ before, decision }: Turn): boolean {
  const lastDay = reliefLastDay(before);
  return lastDay !== null && decision.decidedOn > lastDay;
}

const foundNotEligible: Mover = (turn) =>
  answers(turn, 'eligibility', 'not-eligible')
    ? {
        help: 'not-eligible',
        ...endOfOwed(turn.before.helpTrack, turn.decision.decidedOn, NOT_ELIGIBLE_GROUND),
        letters: ['N-184'],
      }
    : null;

const foundNotHomeless: Mover = (turn) => {
  if (!answers(turn, 'homelessness', 'neither')) return null;
  return {
    help: outcome(turn.after, 'eligibility') === 'not-eligible' ? 'not-eligible' : 'no-duty',
    letters: ['N-184'],
  };
};

/** s.199A(1), s.200(1): on notifying another council the duty here ends, and a roof is held until the outcome. */
const referred: Mover = (turn) => {
  if (!answers(turn, 'referral', 'refer')) return null;
  const fromMain = turn.before.helpTrack === 'main-duty';
  return {
    help: 'application-open',
    ...endOfOwed(turn.before.helpTrack, turn.decision.decidedOn, {
      relief: 'RL-198',
      main: 'MD-198',
    }),
    letters: ['N-184(4)', fromMain ? 'N-200' : 'N-199A'],
    held: true,
  };
};

/** s.199A(5), s.200(3): the conditions were not met. After relief has been used up it is the main duty that is owed; before, relief afresh. */
const referralFailed: Mover = (turn) => {
  if (!answers(turn, 'referral', 'do-not-refer') || !held(turn.before)) return null;
  const afterRelief = reliefUsedUpWhenReferred(turn.before) && meetsMainDuty(turn.after);
  const duty: Duty = afterRelief ? 'main' : 'relief';
  return {
    help: OWED_IN[duty],
    start: startOf(duty, turn.decision.decidedOn),
    letters: [afterRelief ? 'N-200' : 'N-199A'],
    held: false,
  };
};

function reliefUsedUpWhenReferred(facts: CaseFacts): boolean {
  const lastDay = reliefLastDay(facts);
  const referredOn = facts.settled.referral?.decidedOn;
  return lastDay !== null && referredOn !== undefined && referredOn > lastDay;
}

const STARTS_RELIEF: readonly HelpTrack[] = ['application-open', 'prevention', 'not-eligible', 'no-duty'];
const STARTS_PREVENTION: readonly HelpTrack[] = ['application-open', 'not-eligible', 'no-duty'];

/** s.189B(1), s.195(1): the duty begins on the first day on which both questions are settled. */
const bothSettled: Mover = ({ before, after, decision }) => {
  const { eligibility, homelessness } = after.settled;
  if (eligibility?.outcome !== 'eligible' || !homelessness || held(before)) return null;
  const from = laterOf(eligibility.decidedOn, homelessness.decidedOn);
  if (homelessness.outcome === 'homeless' && STARTS_RELIEF.includes(before.helpTrack)) {
    const ended = before.helpTrack === 'prevention' ? { end: ending('prevention', decision.decidedOn, 'PV-c') } : {};
    return { help: 'relief', start: startOf('relief', from), ...ended, letters: PLAN };
  }
  if (homelessness.outcome === 'threatened' && STARTS_PREVENTION.includes(before.helpTrack)) {
    return { help: 'prevention', start: startOf('prevention', from), letters: PLAN };
  }
  return null;
};

/** A later finding that lifts an earlier bar leaves the application open until the other question is settled. */
const barLifted: Mover = (turn) => {
  const { helpTrack } = turn.before;
  const lifted =
    (helpTrack === 'not-eligible' && answers(turn, 'eligibility', 'eligible')) ||
    (helpTrack === 'no-duty' && turn.decision.question === 'homelessness');
  if (!lifted) return null;
  return { help: outcome(turn.after, 'homelessness') === 'neither' ? 'no-duty' : 'application-open' };
};

/** SM-8: relief ran on past its last day for want of a decision, and this is the one that brings the main duty. */
const mainDutyLate: Mover = (turn) => {
  const { before, after, decision } = turn;
  const waited = before.helpTrack === 'relief' && reliefRanOut(turn);
  const superseded = before.helpTrack === 'not-priority-need' || before.helpTrack === 'intentional';
  if (!(waited || superseded) || !meetsMainDuty(after)) return null;
  return {
    help: 'main-duty',
    start: startOf('main', decision.decidedOn),
    ...(waited ? { end: ending('relief', decision.decidedOn, 'RL-AUTO') } : {}),
    letters: ['N-184'],
    late: true,
  };
};

/** SM-2: after the last day the finding that settles what follows ends relief by notice; before it relief goes on, and the person is told. */
const adverseFinding: Mover = (turn) => {
  const { before, after, decision } = turn;
  const { helpTrack } = before;
  const settling = decision.question === 'priority-need' || decision.question === 'intentionality';
  const next = settling ? afterRelief(after) : null;
  if (next !== null && helpTrack === 'relief' && reliefRanOut(turn)) {
    return { help: next, end: ending('relief', decision.decidedOn, 'RL-b'), letters: ['N-184'] };
  }
  const reliefIsOver = helpTrack === 'not-priority-need' || helpTrack === 'intentional';
  if (next !== null && reliefIsOver) return { help: next, letters: ['N-184'] };
  const adverse =
    answers(turn, 'priority-need', 'not-in-priority-need') || answers(turn, 'intentionality', 'intentional');
  return adverse ? { help: helpTrack, letters: ['N-184'] } : null;
};

/** What follows relief where the main duty does not; null while priority need is undecided, or where none is needed (s.195A). */
export function afterRelief(facts: CaseFacts): 'not-priority-need' | 'intentional' | null {
  if (outcome(facts, 'priority-need') === 'not-in-priority-need') {
    return needsNoPriorityNeed(facts) ? null : 'not-priority-need';
  }
  const both =
    outcome(facts, 'priority-need') === 'in-priority-need' && outcome(facts, 'intentionality') === 'intentional';
  return both ? 'intentional' : null;
}

const IN_ORDER: readonly Mover[] = [
  foundNotEligible,
  foundNotHomeless,
  referred,
  referralFailed,
  bothSettled,
  barLifted,
  mainDutyLate,
  adverseFinding,
];

/** The move a lawful decision makes; staying put when nothing follows from it yet. */
export function moveFor(turn: Turn): Move {
  for (const mover of IN_ORDER) {
    const move = mover(turn);
    if (move) return move;
  }
  return { help: turn.before.helpTrack };
}
