// @ts-nocheck
import { NEEDS, type Sex, SEXES } from '../../people/people.codes.js';
import type { LocalDate } from '../../shared/local-date.js';
import { CellFault, day, listOf, oneOf, words } from './cells.js';
import type { RowError, Values } from './columns.js';
import type { SheetKind } from './sheet-kind.js';

const MOST_CHILDREN = 15;
const LONGEST_NAME = 100;

/** A child in the one cell that lists them. */
export interface ChildCell {
  readonly dateOfBirth: LocalDate;
  readonly sex: Sex;
  readonly givenName?: string;
}

/** One row: a household that lives in a unit now. Children: date of birth, sex and, if you like, given name of each. */
export const STAYS: SheetKind = {
  columns: [
    { heading: 'premisesReference', read: words(60), required: true, example: 'HAZEL-1' },
    { heading: 'unitReference', read: words(60), required: true, example: 'Room 1' },
    { heading: 'arrivedOn', read: day, required: true, example: '2026-02-03' },
    { heading: 'expectedTo', read: day, example: '2026-08-03' },
    { heading: 'leadGivenName', read: words(LONGEST_NAME), required: true, example: 'Example' },
    { heading: 'leadFamilyName', read: words(LONGEST_NAME), required: true, example: 'Person' },
    { heading: 'leadDateOfBirth', read: day, required: true, example: '1990-05-17' },
    { heading: 'leadSex', read: oneOf(SEXES), required: true, example: 'female' },
    {
      heading: 'children',
      read: listOf(child, MOST_CHILDREN),
      example: '2019-04-01:female:First;2022-11-30:male:Second',
    },
    { heading: 'needs', read: listOf(oneOf(NEEDS)), example: 'mental-health' },
  ],
  key: ['premisesReference', 'unitReference'],
  check,
};

function check(values: Values, today: LocalDate): RowError[] {
  const { arrivedOn, expectedTo, leadDateOfBirth, children } = values as Record<string, LocalDate | undefined>;
  const errors: RowError[] = [];
  const after = (field: string, date: LocalDate | undefined) => {
    if (date !== undefined && date > today) {
      errors.push({ field, code: 'in-the-future', message: 'This cannot be after today.' });
    }
  };
  after('arrivedOn', arrivedOn);
  after('leadDateOfBirth', leadDateOfBirth);
  for (const { dateOfBirth } of (children ?? []) as readonly ChildCell[]) after('children', dateOfBirth);
  if (arrivedOn !== undefined && expectedTo !== undefined && expectedTo <= arrivedOn) {
    errors.push({ field: 'expectedTo', code: 'not-after-from', message: 'This must be after arrivedOn.' });
  }
  return errors;
}

function child(text: string): ChildCell | CellFault {
  const [born = '', sex = '', name = ''] = text.split(':');
  const read = [day(born), oneOf(SEXES)(sex), name.trim() === '' ? undefined : words(LONGEST_NAME)(name)] as const;
  const fault = read.find((each) => each instanceof CellFault);
  if (fault instanceof CellFault) return fault;
  const [dateOfBirth, ofSex, givenName] = read as readonly [LocalDate, Sex, string | undefined];
  return { dateOfBirth, sex: ofSex, ...(givenName === undefined ? {} : { givenName }) };
}
