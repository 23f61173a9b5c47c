import type { LocalDate } from '../../shared/local-date.js';
import type { MeasureAnswer } from '../outcomes/measure.codes.js';
import type { MeasuringView } from '../outcomes/measure.queries.js';
import { chartOf } from './outcome-chart.js';

const measured = (on: string, answer: MeasureAnswer): MeasuringView => ({
  id: on,
  stage: 'review',
  measuredOn: on as LocalDate,
  answers: [{ code: 'alcohol', answer, saidBy: 'person' }],
  recordedAt: `${on}T09:00:00Z`,
  recordedByName: null,
});

describe('a picture of one outcome', () => {
  it('goes from the first day to the last, the best at the top, and leaves out what nobody said', () => {
    const chart = chartOf('alcohol', [
      measured('2026-03-01', 'very-hard'),
      measured('2026-03-11', 'not-asked'),
      measured('2026-03-16', 'up-and-down'),
      measured('2026-03-31', 'well'),
    ]);
    expect(chart.points.map(({ x, y, on }) => [x, y, on])).toEqual([
      [10, 98, '2026-03-01'],
      [150, 54, '2026-03-16'],
      [290, 10, '2026-03-31'],
    ]);
    expect(chart.line).toBe('10,98 150,54 290,10');
  });

  it('of one day has its point in the middle, and of an outcome that nobody asked about none', () => {
    expect(chartOf('alcohol', [measured('2026-03-01', 'hard')]).line).toBe('150,76');
    expect(chartOf('drugs', [measured('2026-03-01', 'hard')]).points).toEqual([]);
    expect(chartOf('drugs', []).line).toBe('');
  });
});
