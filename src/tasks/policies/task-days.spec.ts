import type { LocalDate } from '../../shared/local-date.js';
import { aimsFor, escalatesOn, settledFor } from './task-days.js';

const day = (written: string) => written as LocalDate;

describe('the days of a task', () => {
  it.each([
    ['2026-03-10', 3, '2026-03-13', 'a Tuesday and three working days'],
    ['2026-03-12', 3, '2026-03-17', 'a weekend between'],
    ['2026-03-14', 1, '2026-03-16', 'a Saturday: the Monday after'],
    ['2026-04-02', 1, '2026-04-07', 'the Thursday before Easter: Good Friday and Easter Monday are no working days'],
    ['2026-12-24', 1, '2026-12-29', 'Christmas Eve: Boxing Day is kept on the Monday'],
    ['2026-03-14', 0, '2026-03-14', 'none: its last day itself, whatever day that is'],
  ])('a task due %s is seen by a supervisor %i working days later, on %s (%s)', (due, days, seen) => {
    expect(escalatesOn(day(due), { escalateAfterDays: days, aimBeforeDays: 0 })).toBe(seen);
  });

  it.each([
    ['2026-03-13', '2026-02-16', 2, '2026-03-11', 'a Friday'],
    ['2026-03-15', '2026-02-16', 2, '2026-03-11', 'a Sunday stands; the aim is two working days before the Friday'],
    ['2026-04-06', '2026-03-09', 0, '2026-04-02', 'Easter Monday stands; the aim is the Thursday before'],
    ['2026-03-13', '2026-03-12', 2, '2026-03-12', 'no day before the work is raised'],
    ['2026-03-17', '2026-03-14', 3, '2026-03-16', 'raised on a Saturday: the Monday'],
    ['2026-03-15', '2026-03-14', 2, '2026-03-15', 'raised on a Saturday for the Sunday: the day itself'],
    ['2026-03-02', '2026-03-10', 2, '2026-03-02', 'raised too late: the day itself'],
  ])('a statutory day %s, raised on %s, is aimed at %i working days before: %s (%s)', (due, today, days, aim) => {
    expect(aimsFor(day(due), day(today), { escalateAfterDays: 0, aimBeforeDays: days })).toBe(aim);
  });

  it('are otherwise for some kinds of task, and as for all others where nothing is said', () => {
    const settled = { escalateAfterDays: 3, aimBeforeDays: 2, kinds: [{ kind: 'answer-offer', escalateAfterDays: 0 }] };
    expect(settledFor(settled, 'answer-offer')).toEqual({ escalateAfterDays: 0, aimBeforeDays: 2 });
    expect(settledFor(settled, 'review-support')).toEqual({ escalateAfterDays: 3, aimBeforeDays: 2 });
  });
});
