import { DEADLINES } from '../../homelessness/homelessness.rules.js';
import { localDate } from '../../shared/local-date.js';
import { daysLate, type DueClock, lateFigures, quarterDue, wayOf } from './late-clocks.figures.js';

const TODAY = localDate('2026-08-10');
let household = 0;

/** Due on 30 June, of a household of its own. */
const due = (metOn: string | null, overrides: Partial<DueClock> = {}): DueClock => ({
  ...{ household: (household += 1), clock: 'K-18', lastDay: localDate('2026-06-30') },
  metOn: metOn === null ? null : localDate(metOn),
  ...overrides,
});
const times = (many: number, metOn: string | null, overrides: Partial<DueClock> = {}) =>
  Array.from({ length: many }, () => due(metOn, overrides));
const counts = (clocks: DueClock[], exact: boolean) =>
  lateFigures(clocks, TODAY, exact).groups.map(({ quarter, clock, inTime, late, overdue }) => [
    quarter,
    clock,
    inTime,
    late,
    overdue,
  ]);

describe('what was done late', () => {
  it.each([
    ['2026-06-29', 'in-time', 0],
    ['2026-06-30', 'in-time', 0],
    ['2026-07-01', 'late', 1],
    ['2026-07-30', 'late', 30],
    [null, 'overdue', 41],
  ])('due on 30 June and done on %s is %s by %i days', (metOn, way, days) => {
    expect([wayOf(due(metOn)), daysLate(due(metOn), TODAY)]).toEqual([way, days]);
  });

  it.each([
    ['2026-03-31', '2026-Q1'],
    ['2026-04-01', '2026-Q2'],
    ['2026-06-30', '2026-Q2'],
    ['2026-12-31', '2026-Q4'],
  ])('with the last day %s counts in %s, whenever it was done', (lastDay, quarter) => {
    expect(quarterDue({ lastDay: localDate(lastDay) })).toBe(quarter);
  });

  it('is told apart by quarter and clock, and by how it was done', () => {
    const clocks = [
      due('2026-06-01'),
      due('2026-07-04'),
      due(null),
      due('2026-07-08', { clock: 'K-07' }),
      due('2026-07-20', { lastDay: localDate('2026-07-31') }),
    ];
    expect(counts(clocks, true)).toEqual([
      ['2026-Q2', 'K-07', 0, 1, 0],
      ['2026-Q2', 'K-18', 1, 1, 1],
      ['2026-Q3', 'K-18', 1, 0, 0],
    ]);
  });

  it('says by how much: in the middle, and at most', () => {
    const { total, groups } = lateFigures(
      [due('2026-07-02'), due('2026-07-10'), due(null), due('2026-06-30')],
      TODAY,
      true,
    );
    expect(total).toMatchObject({ inTime: 1, late: 2, overdue: 1, medianDaysLate: 10, mostDaysLate: 41 });
    expect(groups).toMatchObject([{ medianDaysLate: 10, mostDaysLate: 41 }]);
    expect(lateFigures([due('2026-06-30')], TODAY, true).total).toMatchObject({
      medianDaysLate: null,
      mostDaysLate: null,
    });
  });

  it('is nothing where nothing was due', () => {
    expect(lateFigures([], TODAY, false)).toMatchObject({
      total: { inTime: 0, late: 0, overdue: 0, suppressed: false },
      groups: [],
    });
  });

  it('is held back of few households, with so much more of the same as would give it away', () => {
    const clocks = [
      ...times(9, '2026-07-02'),
      ...times(2, '2026-07-02', { clock: 'K-07' }),
      ...times(6, '2026-07-02', { clock: 'K-20' }),
      ...times(20, '2026-06-30'),
    ];
    expect(counts(clocks, false)).toEqual([
      ['2026-Q2', 'K-07', 0, null, 0],
      ['2026-Q2', 'K-18', 20, 9, 0],
      ['2026-Q2', 'K-20', 0, null, 0],
    ]);
    const { total, groups } = lateFigures(clocks, TODAY, false);
    expect(total).toMatchObject({ inTime: 20, late: 17, overdue: 0, suppressed: false });
    expect(
      groups.map(({ medianDaysLate, mostDaysLate, suppressed }) => [medianDaysLate, mostDaysLate, suppressed]),
    ).toEqual([
      [null, null, true],
      [2, null, false],
      [null, null, true],
    ]);
  });

  it('is held back of one household, however often it was late for them', () => {
    const theirs = times(12, null, { household: 7 });
    expect(lateFigures(theirs, TODAY, false).total).toMatchObject({
      overdue: null,
      medianDaysLate: null,
      suppressed: true,
    });
  });

  it('is of what the council has to do: not of days that are a person’s own, nor of duties that lawfully go on', () => {
    expect(DEADLINES).toEqual(expect.arrayContaining(['K-06', 'K-07', 'K-18', 'K-20', 'K-33']));
    for (const clock of ['K-02', 'K-03', 'K-05', 'K-10', 'K-15', 'K-26'] as const)
      expect(DEADLINES).not.toContain(clock);
  });
});
