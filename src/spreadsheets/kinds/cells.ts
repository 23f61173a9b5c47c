import { readPostcode } from '../../accommodation/premises/postcode.js';
import { isDayOfOurTimes, type LocalDate } from '../../shared/local-date.js';
import { asItReads } from '../../shared/reading-direction.js';
import { beginsLikeAFormula } from '../formulas.js';

/** What is wrong with a cell, and the way out. */
export class CellFault {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

// The same as everywhere else: line breaks are text, other control characters and halves of characters are not.
const NOT_PLAIN = /[\p{Cc}\p{Cs}]/u;
const LINE_BREAKS = /[\t\n\r]/g;
const LIST_SEPARATOR = /[;|]/;

/** Words that a person typed, of at most `max` characters. */
export function words(max: number) {
  return (given: string): string | CellFault => {
    const text = asItReads(given);
    if (beginsLikeAFormula(text)) {
      return new CellFault('looks-like-a-formula', 'This begins like a formula. Begin it with a letter or a number.');
    }
    const trimmed = text.trim();
    if (NOT_PLAIN.test(trimmed.replaceAll(LINE_BREAKS, ''))) return notPlain();
    if (trimmed.length > max) return new CellFault('too-long', `This is too long: use at most ${max} characters.`);
    return trimmed;
  };
}

/** The same on one line. */
export function line(max: number) {
  return (text: string): string | CellFault => (/[\n\r]/.test(text.trim()) ? notPlain() : words(max)(text));
}

/** A whole number from `least` to `most`. */
export function wholeNumber(least: number, most: number) {
  return (text: string): number | CellFault => {
    const trimmed = text.trim();
    if (!/^-?\d{1,9}$/.test(trimmed)) return new CellFault('not-a-number', 'This must be a whole number.');
    const number = Number(trimmed);
    if (number >= least && number <= most) return number;
    return new CellFault('out-of-range', `This must be a number from ${least} to ${most}.`);
  };
}

/** yes or no, as people and spreadsheets write it. */
export function yesOrNo(text: string): boolean | CellFault {
  const word = text.trim().toLowerCase();
  if (['yes', 'y', 'true', '1'].includes(word)) return true;
  if (['no', 'n', 'false', '0'].includes(word)) return false;
  return new CellFault('not-yes-or-no', 'Write yes or no.');
}

/** A code from a list. */
export function oneOf(codes: readonly string[]) {
  return (text: string): string | CellFault => {
    const code = text.trim().toLowerCase();
    return codes.includes(code) ? code : new CellFault('unknown-code', `Write one of: ${codes.join(', ')}.`);
  };
}

/** Several cells' worth in one, separated by a semicolon or a bar, each read by `read`. */
export function listOf<T>(read: (text: string) => T | CellFault, most = 50) {
  return (text: string): readonly T[] | CellFault => {
    const all = text
      .split(LIST_SEPARATOR)
      .filter((each) => each.trim() !== '')
      .map((each) => read(each));
    if (all.length > most) return new CellFault('too-many', `Give at most ${most}, separated by semicolons.`);
    return all.find((each): each is CellFault => each instanceof CellFault) ?? (all as T[]);
  };
}

/** A calendar day, as spreadsheets in this country or programs write it. */
export function day(text: string): LocalDate | CellFault {
  const trimmed = text.trim();
  const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(trimmed);
  const written = british ? `${british[3]}-${british[2]?.padStart(2, '0')}-${british[1]?.padStart(2, '0')}` : trimmed;
  return isDayOfOurTimes(written)
    ? written
    : new CellFault('not-a-day', 'Write a real day such as 2026-03-10 or 10/03/2026.');
}

/** A United Kingdom postcode. */
export function postcode(text: string): string | CellFault {
  return readPostcode(text) ?? new CellFault('not-a-postcode', 'This must be a United Kingdom postcode.');
}

/** The code of a council area, as far as its look goes. */
export function areaCode(text: string): string | CellFault {
  const code = text.trim().toUpperCase();
  return /^E\d{8}$/.test(code) ? code : new CellFault('unknown-local-authority', UNKNOWN_AREA);
}

export const UNKNOWN_AREA = 'This must be the code of a council area, such as E06000009.';

function notPlain(): CellFault {
  return new CellFault('not-plain-text', 'This must be plain text. Type it again.');
}
