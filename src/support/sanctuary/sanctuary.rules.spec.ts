import { localDate } from '../../shared/local-date.js';
import { lastDayOf, refuseEarlier } from './sanctuary.rules.js';

const days = (orderedOn: string | null, doneOn: string | null, checkedOn: string | null) => {
  const day = (text: string | null) => (text === null ? null : localDate(text));
  return { orderedOn: day(orderedOn), doneOn: day(doneOn), checkedOn: day(checkedOn) };
};

describe('the days of a measure', () => {
  it.each([
    [null, null, null, null],
    ['2026-03-02', null, null, '2026-03-02'],
    ['2026-03-02', '2026-03-04', '2026-03-05', '2026-03-05'],
    // Found unsound, and done again.
    ['2026-03-02', '2026-03-09', '2026-03-05', '2026-03-09'],
  ])('end with the last thing that became of it: %s, %s, %s', (ordered, done, checked, last) => {
    expect(lastDayOf(days(ordered, done, checked))).toBe(last);
  });

  it('follow one another, on one day if need be', () => {
    const measure = days('2026-03-02', '2026-03-04', null);
    expect(refuseEarlier(measure, '2026-03-03')?.code).toBe('before-its-last-step');
    expect(refuseEarlier(measure, '2026-03-04')).toBeNull();
    expect(refuseEarlier(days(null, null, null), '2026-01-01')).toBeNull();
  });
});
