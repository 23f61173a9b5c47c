import { labelOf } from '../../../shared/code-lists.js';
import type { SanctuaryView } from '../../sanctuary/sanctuary.queries.js';
import { lastDayOf } from '../../sanctuary/sanctuary.rules.js';
import { SANCTUARY_STATES, WORK_STATES, type WorkMove, type WorkStatus } from '../../sanctuary/sanctuary.states.js';
import { SANCTUARY_WORDS } from '../safety.words.js';

const WORK_WORDS: Record<WorkStatus, { readonly text: string; readonly colour: string }> = {
  wanted: { text: 'To order', colour: 'blue' },
  ordered: { text: 'Ordered', colour: 'orange' },
  done: { text: 'Done, to look at', colour: 'orange' },
  sound: { text: 'Sound', colour: 'green' },
  'left-out': { text: 'Left out', colour: 'grey' },
};

/** Of a measure that nobody does any more: the case has ended, or the person no longer wants it. */
const LEFT_UNDONE: Partial<Record<WorkStatus, string>> = {
  wanted: 'Was not ordered',
  ordered: 'Was ordered, not done',
  done: 'Was done, not looked at',
};

const MOVE_WORDS: Record<WorkMove, string> = {
  order: 'It was ordered',
  do: 'It was done',
  'find-sound': 'It is sound',
  'find-unsound': 'It is not sound, and ordered again',
  'leave-out': 'Leave it out',
};

/** What a person was offered so that they could stay, with words beside its codes and what may be done next. */
export function sanctuaryShown(found: SanctuaryView) {
  const moves = SANCTUARY_STATES.movesFrom(found.status);
  const isOver = found.status === 'ended' || found.status === 'not-wanted';
  return {
    ...found,
    words: SANCTUARY_WORDS[found.status],
    beside: found.offeredBeside.map((code) => labelOf('sanctuaryOfferedBeside', code)),
    tenureWords: labelOf('sanctuaryTenures', found.tenure),
    rightWords: labelOf('sanctuaryRightsOfOther', found.rightOfOther),
    consentWords: labelOf('sanctuaryLandlordConsents', found.landlordConsent),
    payerWords: labelOf('sanctuaryPayers', found.paidBy),
    endWords: labelOf('sanctuaryEndReasons', found.endReason),
    moves: Object.fromEntries(moves.map((move) => [move, true])),
    isOver,
    works: found.works.map((work) => ({
      ...work,
      words: labelOf('sanctuaryWorks', work.kind),
      now: isOver ? leftAs(work.status) : WORK_WORDS[work.status],
      last: lastDayOf(work),
      moves: moves.includes('work')
        ? WORK_STATES.movesFrom(work.status).map((value) => ({ value, text: MOVE_WORDS[value] }))
        : [],
    })),
  };
}

function leftAs(status: WorkStatus) {
  const text = LEFT_UNDONE[status];
  return text === undefined ? WORK_WORDS[status] : { text, colour: 'grey' };
}
