import { isId } from '../../shared/ids.js';
import { PLAIN_TEXT } from '../../platform/http/fields.js';
import { isDayOfOurTimes, type LocalDate } from '../../shared/local-date.js';
import { saysSomething } from '../../shared/says-something.js';
import { FormErrors } from '../answer.js';
import type { FieldError } from './form.js';
import { all, one, type Values } from './values.js';

/** Reads one field of a form: its value, or what is wrong with it. */
export type Field<T> = (values: Values, name: string) => { readonly value: T } | { readonly wrong: string };

const LONGEST_TEXT = 4000;

/** Text that must be there; `missing` asks for it. */
export const text =
  (missing: string, longest = LONGEST_TEXT): Field<string> =>
  (values, name) => {
    const value = one(values, name);
    if (value === undefined || !saysSomething(value)) return { wrong: missing };
    if (!PLAIN_TEXT.test(value)) return { wrong: 'Use letters, numbers and signs only' };
    return value.length > longest ? { wrong: `Use ${longest} characters or fewer` } : { value };
  };

/** One of `choices`; `missing` asks for one. */
export const choice =
  <T extends string>(choices: readonly T[], missing: string): Field<T> =>
  (values, name) => {
    const value = choices.find((each) => each === one(values, name));
    return value === undefined ? { wrong: missing } : { value };
  };

/** Any number of `choices`, none too. */
export const choices =
  <T extends string>(choices: readonly T[]): Field<readonly T[]> =>
  (values, name) => ({ value: choices.filter((each) => all(values, name).includes(each)) });

/** At least one of `choices`; `missing` asks for one. */
export const someOf =
  <T extends string>(choices: readonly T[], missing: string): Field<readonly T[]> =>
  (values, name) => {
    const value = choices.filter((each) => all(values, name).includes(each));
    return value.length === 0 ? { wrong: missing } : { value };
  };

/** The id of a record that a form offered; `missing` asks for one. */
export const recordId =
  (missing: string): Field<string> =>
  (values, name) => {
    const value = one(values, name);
    return isId(value) ? { value: value.toLowerCase() } : { wrong: missing };
  };

/** Yes or no, and nothing in between. */
export const yesOrNo =
  (missing: string): Field<boolean> =>
  (values, name) => {
    const value = one(values, name);
    return value === 'yes' || value === 'no' ? { value: value === 'yes' } : { wrong: missing };
  };

/** A box that is ticked or not. */
export const ticked: Field<boolean> = (values, name) => ({ value: one(values, name) !== undefined });

/** A whole number from `least` to `most`. */
export const number =
  (missing: string, least: number, most: number): Field<number> =>
  (values, name) => {
    const typed = one(values, name);
    if (typed === undefined) return { wrong: missing };
    const value = Number(typed);
    if (!/^\d{1,9}$/.test(typed) || value < least || value > most) {
      return { wrong: `Enter a whole number from ${least} to ${most}` };
    }
    return { value };
  };

const MOST_VERSIONS = 999_999;

/**
 * The version of a record that its form was made of, so that two who change it at once are told apart; 0 where there may be none yet.
 * Nobody typed it: `openAgain` says what to do about whatever is wrong with it.
 */
export const versionSeen =
  (openAgain: string, first = 0): Field<number> =>
  (values, name) => {
    const read = number(openAgain, first, MOST_VERSIONS)(values, name);
    return 'wrong' in read ? { wrong: openAgain } : read;
  };

// Whoever is alive has nothing earlier to tell of but their birth, and nothing that a form asks for is planned beyond: a year outside is a
// slip of the hand, most often by a century.
const [FIRST_YEAR, LAST_YEAR] = ['1930', '2079'] as const;

/** A day of our times in three boxes, `name-day`, `name-month` and `name-year`, or written `YYYY-MM-DD` in one. */
export const day =
  (missing: string): Field<LocalDate> =>
  (values, name) => {
    const read = dayOfALife(missing)(values, name);
    if ('wrong' in read) return read;
    const year = read.value.slice(0, FIRST_YEAR.length);
    return year < FIRST_YEAR || year > LAST_YEAR
      ? { wrong: `Check the year: enter one from ${FIRST_YEAR} to ${LAST_YEAR}` }
      : read;
  };

/** The same, as far back as somebody alive was born. */
export const dayOfALife =
  (missing: string): Field<LocalDate> =>
  (values, name) => {
    const [dayOfMonth, month, year] = ['day', 'month', 'year'].map((part) => one(values, `${name}-${part}`));
    const whole = one(values, name);
    if (whole === undefined && !dayOfMonth && !month && !year) return { wrong: missing };
    const written = whole ?? `${year?.padStart(4, '0')}-${month?.padStart(2, '0')}-${dayOfMonth?.padStart(2, '0')}`;
    return isDayOfOurTimes(written) ? { value: written } : { wrong: 'Enter a real date, like 27 3 2026' };
  };

/** The same field, which may be left empty. */
export const optional =
  <T>(field: Field<T>): Field<T | undefined> =>
  (values, name) => {
    const empty = ['', '-day', '-month', '-year'].every((part) => one(values, `${name}${part}`) === undefined);
    return empty ? { value: undefined } : field(values, name);
  };

type Fields = Readonly<Record<string, Field<unknown>>>;
type Read<F extends Fields> = { readonly [name in keyof F]: F[name] extends Field<infer T> ? T : never };

/**
 * Reads every field, and gives all that is wrong at once, in the order of the form. `nameOf` says what a field is called in the form,
 * where the same fields are there several times.
 */
export function readForm<F extends Fields>(
  fields: F,
  values: Values,
  nameOf: (field: string) => string = (field) => field,
): Read<F> | FormErrors {
  const errors: FieldError[] = [];
  const read: Record<string, unknown> = {};
  for (const [field, reads] of Object.entries(fields)) {
    const result = reads(values, nameOf(field));
    if ('wrong' in result) errors.push({ field: nameOf(field), message: result.wrong });
    else if (result.value !== undefined) read[field] = result.value;
  }
  return errors.length > 0 ? new FormErrors(errors) : (read as Read<F>);
}
