import { localDate } from '../../../shared/local-date.js';
import { whole } from '../../refusals.spec-support.js';
import { DEFAULT_SETTINGS } from '../../settings.js';
import {
  allocationMayTestConnection,
  familyMeetsNorm,
  normInWords,
  refuseConnectionTest,
  type Relative,
  residenceMeetsNorm,
} from './local-connection.js';

const stay = (from: string, to: string | null) => ({ from: localDate(from), to: to === null ? null : localDate(to) });

describe('residence by choice', () => {
  it.each([
    ['six of the last twelve months', [stay('2025-09-10', null)], true],
    ['a day short of six months', [stay('2025-09-11', null)], false],
    ['two stays of three months', [stay('2025-04-10', '2025-07-10'), stay('2025-09-10', '2025-12-10')], true],
    ['three of the last five years, then away', [stay('2021-03-10', '2024-03-10')], true],
    ['two and a half years, then away', [stay('2021-09-10', '2024-03-10')], false],
    ['ten years, long ago', [stay('2008-01-01', '2018-01-01')], false],
    ['never', [], false],
    [
      'five stays of a month and 29 days',
      [
        stay('2025-03-10', '2025-05-08'),
        stay('2025-05-20', '2025-07-18'),
        stay('2025-08-01', '2025-08-30'),
        stay('2025-09-10', '2025-11-08'),
        stay('2025-12-01', '2026-01-29'),
      ],
      true,
    ],
    ['six stays of 29 days', [4, 5, 6, 7, 8, 9].map((month) => stay(`2025-0${month}-01`, `2025-0${month}-30`)), false],
    ['the same four months told twice', [stay('2025-05-10', '2025-09-10'), stay('2025-05-10', '2025-09-10')], false],
    [
      'two stays that overlap, six months together',
      [stay('2025-05-10', '2025-09-10'), stay('2025-08-10', '2025-11-10')],
      true,
    ],
    ['a stay that ended before it began', [stay('2025-12-10', '2025-05-10')], false],
    ['LC-6: a year in prison', [{ ...stay('2025-03-10', null), notByChoice: 'detained' as const }], false],
    [
      'LC-6: a year in a home given to asylum seekers',
      [{ ...stay('2025-03-10', null), notByChoice: 'dispersed' as const }],
      false,
    ],
    [
      'LC-6: six months of their own, and prison before',
      [{ ...stay('2024-03-10', '2025-09-10'), notByChoice: 'detained' as const }, stay('2025-09-10', null)],
      true,
    ],
  ])('%s: %s', (_, stays, expected) => {
    expect(residenceMeetsNorm(stays, localDate('2026-03-10'))).toBe(expected);
  });
});

describe('LC-5: family', () => {
  const ON = localDate('2026-03-10');
  const relative = (relation: Relative['relation'], since: string): Relative => ({ relation, since: localDate(since) });

  it.each([
    ['a mother there for five years to the day', [relative('parent', '2021-03-10')], true],
    ['a mother there for a day less', [relative('parent', '2021-03-11')], false],
    ['a grown-up son', [relative('adult-child', '2015-01-01')], true],
    ['a sister', [relative('brother-or-sister', '2015-01-01')], true],
    ['a cousin, for twenty years', [relative('other', '2006-01-01')], false],
    [
      'a father who came last year, and a brother of old',
      [relative('parent', '2025-05-01'), relative('brother-or-sister', '2010-05-01')],
      true,
    ],
    ['nobody', [], false],
  ])('%s meets the norm: %s', (_, relatives, met) => {
    expect(familyMeetsNorm(relatives, ON)).toBe(met);
  });

  it('since a leap day five years are over on the last day of February', () => {
    expect(familyMeetsNorm([relative('parent', '2024-02-29')], localDate('2029-02-28'))).toBe(true);
    expect(familyMeetsNorm([relative('parent', '2024-02-29')], localDate('2029-02-27'))).toBe(false);
  });

  it('is a norm that a council may settle otherwise, and so is that of residence', () => {
    const settled = {
      ...DEFAULT_SETTINGS,
      ...{ familyResidentYears: 3, residentMonthsOfLastTwelve: 4, residentYearsOfLastFive: 2 },
    };
    expect(familyMeetsNorm([relative('parent', '2023-03-10')], ON, settled)).toBe(true);
    expect(residenceMeetsNorm([stay('2025-11-10', null)], ON, settled)).toBe(true);
    expect(residenceMeetsNorm([stay('2021-09-10', '2023-09-10')], ON, settled)).toBe(true);
    expect(residenceMeetsNorm([stay('2021-09-10', '2023-09-08')], ON, settled)).toBe(false);
    expect(normInWords(settled)).toBe(
      '4 of the last 12 months or 2 of the last 5 years there by choice, or a parent, adult child, brother or sister there for 3 years',
    );
  });
});

describe('LC-12, AL-2: the housing register', () => {
  it.each([
    ['2025-07-09', { movesForReasonsConnectedWithAbuse: true, careLeaverUnder25: false }, true],
    ['2025-07-10', { movesForReasonsConnectedWithAbuse: true, careLeaverUnder25: false }, false],
    ['2025-07-10', { movesForReasonsConnectedWithAbuse: false, careLeaverUnder25: true }, false],
    ['2025-07-10', { movesForReasonsConnectedWithAbuse: false, careLeaverUnder25: false }, true],
  ])('on %s, %j: may test local connection %s', (day, applicant, expected) => {
    expect(allocationMayTestConnection(applicant, localDate(day))).toBe(expected);
    const step = refuseConnectionTest(applicant, localDate(day), 'reason');
    expect(step === null).toBe(expected);
    if (step)
      expect(whole(step)).toMatchObject({ rule: 'AL-2', field: 'reason', citation: expect.stringContaining('160ZA') });
  });
});
