import fc from 'fast-check';
import { addDays, type LocalDate } from '../../shared/local-date.js';
import { escalationFrom, followsTo, repeatOf } from './marac.rules.js';

const day = (text: string) => text as LocalDate;
const YEAR = { repeatWithinMonths: 12 };
const THREE = { escalationIncidents: 3, escalationWithinMonths: 12 };
const referral = (id: string, referredOn: string, ...perpetratorIds: string[]) => ({
  ...{ id, referredOn: day(referredOn), perpetratorIds },
});

describe('a repeat', () => {
  const last = referral('last', '2025-06-15', 'him');

  it.each([
    ['the day before the year is over', '2026-06-14', ['him'], 'last'],
    ['the same day a year later', '2026-06-15', ['him'], 'last'],
    ['the day after that', '2026-06-16', ['him'], undefined],
    ['the day of the referral itself', '2025-06-15', ['him'], 'last'],
    ['before the referral', '2025-06-14', ['him'], undefined],
    ['by somebody else', '2025-09-01', ['her-brother'], undefined],
    ['by him and somebody else', '2025-09-01', ['her-brother', 'him'], 'last'],
    ['by nobody knows whom', '2025-09-01', [], 'last'],
  ])('of a referral on 15 June 2025: abuse on %s', (_, on, perpetratorIds, of) => {
    expect(repeatOf([last], { on: day(on), perpetratorIds }, YEAR)?.id).toBe(of);
  });

  it('is of the last referral, from which the year begins anew', () => {
    const earlier = [referral('second', '2025-06-15', 'him'), referral('first', '2024-08-01', 'him')];
    expect(repeatOf(earlier, { on: day('2025-07-01'), perpetratorIds: ['him'] }, YEAR)?.id).toBe('second');
    expect(repeatOf(earlier, { on: day('2026-06-01'), perpetratorIds: ['him'] }, YEAR)?.id).toBe('second');
  });

  it('goes by the months of the policy', () => {
    const abuse = { on: day('2025-12-16'), perpetratorIds: ['him'] };
    expect(repeatOf([last], abuse, { repeatWithinMonths: 6 })).toBeNull();
    expect(repeatOf([last], abuse, YEAR)).toBe(last);
  });

  it('counts what follows a case of which nobody knows any more who it was about', () => {
    const unknown = { id: 'a case', referredOn: day('2026-01-01'), perpetratorIds: [] };
    expect(repeatOf([unknown], { on: day('2026-02-01'), perpetratorIds: ['him'] }, YEAR)).toBe(unknown);
  });
});

describe('escalation', () => {
  const told = (...days: string[]) => days.map((happenedOn, n) => ({ id: `${n}`, happenedOn: day(happenedOn) }));

  it.each([
    ['two incidents', ['2026-01-01', '2026-02-01'], undefined],
    ['three within the year', ['2025-05-01', '2026-01-01', '2026-03-01'], '2025-05-01'],
    ['three, the first a year ago to the day', ['2025-03-10', '2026-01-01', '2026-03-01'], '2025-03-10'],
    ['three, the first longer ago', ['2025-03-09', '2026-01-01', '2026-03-01'], undefined],
    ['four, the first longer ago', ['2025-03-09', '2025-04-01', '2026-01-01', '2026-03-01'], '2025-04-01'],
    ['three, the last to come', ['2026-01-01', '2026-02-01', '2026-03-11'], undefined],
  ])('by 10 March 2026: %s', (_, days, first) => {
    expect(escalationFrom(told(...days), day('2026-03-10'), THREE)?.happenedOn).toBe(first);
  });

  it('is never undone by one incident more', () => {
    const anyDay = fc.integer({ min: -500, max: 0 }).map((days) => addDays(day('2026-03-10'), days));
    fc.assert(
      fc.property(fc.array(anyDay, { maxLength: 8 }), anyDay, (days, one) => {
        const before = escalationFrom(told(...days), day('2026-03-10'), THREE);
        const after = escalationFrom(told(...days, one), day('2026-03-10'), THREE);
        expect(before === null || after !== null).toBe(true);
      }),
    );
  });
});

describe('a case follows whoever moves', () => {
  const known = { referredOn: day('2026-01-10'), areas: ['E06000009'] };

  it.each([
    ['another area', 'E07000123', '2026-03-10', true],
    ['the same area', 'E06000009', '2026-03-10', false],
    ['another area a year later to the day', 'E07000123', '2027-01-10', true],
    ['another area after that', 'E07000123', '2027-01-11', false],
  ])('to %s', (_, area, on, follows) => {
    expect(followsTo(known, area, day(on), YEAR)).toBe(follows);
  });

  it('once: to where it was sent it is not sent again', () => {
    expect(followsTo({ ...known, areas: ['E06000009', 'E07000123'] }, 'E07000123', day('2026-03-10'), YEAR)).toBe(
      false,
    );
  });
});
