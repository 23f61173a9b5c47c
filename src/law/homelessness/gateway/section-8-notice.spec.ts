import { localDate } from '../../../shared/local-date.js';
import { SECTION_8_PERIODS } from '../../section-8-periods.js';
import { checkSpecifiedDate, earliestSpecifiedDate } from './section-8-notice.js';

const day = localDate;
const served = (on: string, ...grounds: string[]) => ({ landlord: 'private' as const, servedOn: day(on), grounds });

describe('the date of a section 8 notice', () => {
  it.each([
    ['E27: the landlord means to live there', served('2026-06-01', '1A'), '2026-10-01'],
    ['four months to the end of a shorter month', served('2026-10-31', '1'), '2027-03-01'],
    ['four months to a leap day', served('2027-10-29', '6'), '2028-02-29'],
    ['two months, for a worker of the employer', served('2026-06-01', '5C'), '2026-08-01'],
    ['four weeks, for arrears', served('2026-06-01', '8'), '2026-06-29'],
    ['four weeks across the day the clocks go back', served('2026-10-20', '10'), '2026-11-17'],
    ['two weeks, for damage', served('2026-06-01', '13'), '2026-06-15'],
    ['two weeks: the partner left because of violence', served('2026-06-01', '14A'), '2026-06-15'],
    ['the same in small letters', served('2026-06-01', '14a'), '2026-06-15'],
    ['at once, for nuisance', served('2026-06-01', '14'), '2026-06-01'],
    ['arrears and nuisance: the longer of the two', served('2026-06-01', '8', '14'), '2026-06-29'],
    ['nuisance and sale: the longer, in either order', served('2026-06-01', '14', '1A', '8'), '2026-10-01'],
    ['served on the first day of the new periods', served('2026-05-01', '8'), '2026-05-29'],
    ['served the day before', served('2026-04-30', '8'), null],
    ['no ground named', served('2026-06-01'), null],
    ['a ground that is none', served('2026-06-01', '8', '99'), null],
  ])('%s', (_, notice, earliest) => {
    expect(earliestSpecifiedDate(notice)).toBe(earliest);
  });

  it('of a social landlord follows the new periods only from the day a council has given for them', () => {
    const notice = { ...served('2027-10-01', '8'), landlord: 'social' as const };
    expect(earliestSpecifiedDate(notice)).toBeNull();
    expect(earliestSpecifiedDate(notice, { RRA_SOCIAL: day('2027-10-01') })).toBe('2027-10-29');
    expect(earliestSpecifiedDate(notice, { RRA_SOCIAL: day('2027-10-02') })).toBeNull();
  });

  it.each([
    ['2026-09-30', true],
    ['2026-10-01', false],
    ['2026-10-02', false],
  ])('E27: a notice of 1 June that specifies %s comes too early: %s', (specifiedDate, tooEarly) => {
    expect(checkSpecifiedDate({ ...served('2026-06-01', '1A'), specifiedDate: day(specifiedDate) })).toEqual({
      earliest: '2026-10-01',
      tooEarly,
      citation: 'Housing Act 1988 s.8',
    });
  });

  it('of which the grounds are not known is not said to come too early', () => {
    expect(checkSpecifiedDate({ ...served('2026-06-01'), specifiedDate: day('2026-06-02') })).toBeNull();
  });

  it.each([
    ['month', 4, '1 1A 1B 2 2ZA 2ZB 2ZC 2ZD 4A 6 6A 6B'],
    ['month', 2, '5 5A 5B 5C 5D 5H 7 9'],
    ['week', 4, '5E 5F 5G 8 10 11 18'],
    ['week', 2, '4 7B 12 13 14ZA 15 17 14A'],
    ['none', 0, '7A 14'],
  ])('counts in units of a %s, %i of them, for grounds %s', (unit, n, grounds) => {
    const found = [...SECTION_8_PERIODS].filter(([, length]) => length.unit === unit && length.n === n);
    expect(found.map(([ground]) => ground).join(' ')).toBe(grounds);
  });
});
