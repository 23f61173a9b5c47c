import { localDate } from '../../shared/local-date.js';
import type { Board, BoardStep } from '../steps/board.queries.js';
import { columnsOf, likelyDay } from './board.view.js';

const step = (kind: string, overrides: Partial<BoardStep> = {}): BoardStep => ({
  ...{ id: kind, kind, title: `Do ${kind}`, stage: 'finding', status: 'due', waitsFor: [], taskId: null },
  ...{
    openedOn: null,
    dueOn: null,
    likelyOn: null,
    assignee: null,
    isElsewhere: false,
    closedOn: null,
    closedBy: null,
    whyNot: null,
  },
  ...overrides,
});
const board = (overrides: Partial<Board>): Board => ({ waiting: [], due: [], done: [], ...overrides });

describe('a plan as a board', () => {
  it('has in hand what somebody has, says what comes before by its title, and why a step was left out', () => {
    const columns = columnsOf(
      board({
        due: [step('documents'), step('affordability', { assignee: { id: 'a', name: 'Alex' } })],
        waiting: [step('register', { waitsFor: ['documents'] })],
        done: [step('gp', { whyNot: 'plan-withdrawn' })],
      }),
    );
    expect(columns.map(({ code, steps }) => [code, steps.map(({ kind }) => kind)])).toEqual([
      ['now', ['documents']],
      ['in-hand', ['affordability']],
      ['waiting', ['register']],
      ['done', ['gp']],
    ]);
    expect(columns[2]?.steps[0]?.waitsFor).toEqual(['Do documents']);
    expect(columns[3]?.steps[0]?.whyNot).toBe('The plan was given up');
  });

  it.each([
    ['the last open step before the move', [step('a', { likelyOn: localDate('2026-07-01') })], '2026-07-01'],
    [
      'the plan’s own day when only settling in is left',
      [step('gp', { stage: 'settling', likelyOn: localDate('2027-01-01') })],
      '2026-12-01',
    ],
    ['the plan’s own day when nothing is left', [], '2026-12-01'],
  ])('says that they are likely to move on the day of %s', (_, due, expected) => {
    expect(likelyDay(board({ due }), localDate('2026-12-01'))).toBe(expected);
  });
});
