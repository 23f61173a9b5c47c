import { labelOf } from '../../shared/code-lists.js';
import { laterOf, type LocalDate } from '../../shared/local-date.js';
import type { Board, BoardStep } from '../steps/board.queries.js';

interface ShownStep extends Omit<BoardStep, 'waitsFor' | 'whyNot'> {
  /** Titles of what comes before it. */
  readonly waitsFor: readonly string[];
  readonly whyNot: string | null;
}

export interface Column {
  readonly code: 'waiting' | 'now' | 'in-hand' | 'done';
  readonly name: string;
  readonly steps: readonly ShownStep[];
}

/** A board in the columns of its page: a step that is due is in hand once somebody has it. */
export function columnsOf(board: Board): Column[] {
  const titles = new Map([...board.waiting, ...board.due, ...board.done].map(({ kind, title }) => [kind, title]));
  const shown = (steps: readonly BoardStep[]): ShownStep[] =>
    steps.map((step) => ({
      ...step,
      waitsFor: step.waitsFor.map((kind) => titles.get(kind) ?? kind),
      whyNot: step.whyNot && (labelOf('stepsNotNeeded', step.whyNot) ?? 'The plan was given up'),
    }));
  return [
    { code: 'now', name: 'Can be done now', steps: shown(board.due.filter(({ assignee }) => !assignee)) },
    { code: 'in-hand', name: 'In hand', steps: shown(board.due.filter(({ assignee }) => assignee)) },
    { code: 'waiting', name: 'Waits for something', steps: shown(board.waiting) },
    { code: 'done', name: 'Done', steps: shown(board.done) },
  ];
}

/** The day on which they are likely to move: when the last open step before the move is done, or the plan's own day when none is open. */
export function likelyDay({ waiting, due }: Board, targetDate: LocalDate): LocalDate {
  const before = [...waiting, ...due].filter(({ stage }) => stage !== 'settling');
  const days = before.flatMap(({ likelyOn }) => likelyOn ?? []);
  return days.length === 0 ? targetDate : days.reduce(laterOf);
}
