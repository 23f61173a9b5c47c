import { type LocalDate, isLocalDate } from '../shared/local-date.js';

/** What a clock is computed from, as a caller wrote it. Which fields are wanted depends on the clock. */
export interface ClockInputs {
  readonly dayOne?: unknown;
  readonly representationsReceivedOn?: unknown;
  readonly stays?: unknown;
  readonly consentOn?: unknown;
  readonly informationOn?: unknown;
  readonly placedOn?: unknown;
  readonly responsibleFrom?: unknown;
}

/** One input that cannot be used. */
export interface ClockInputError {
  readonly error: 'clock-input';
  readonly field: string;
  /** `unknown-clock`, `required`, `not-a-day`, `out-of-range`, `not-a-list`, `ends-before-it-begins`, `too-early` or `too-late`. */
  readonly code: string;
  readonly message: string;
}

export interface Stay {
  readonly from: LocalDate;
  /** The day of leaving, whose night is not spent there; null while the stay goes on. */
  readonly to: LocalDate | null;
}

const EARLIEST = '1990-01-01';
const LATEST = '2199-12-31';

export function inputError(field: string, code: string, message: string): ClockInputError {
  return { error: 'clock-input', field, code, message };
}

export function isClockInputError(result: unknown): result is ClockInputError {
  return typeof result === 'object' && result !== null && 'error' in result && result.error === 'clock-input';
}

/** Reads a day between 1990 and 2199. */
export function readDay(value: unknown, field: string): LocalDate | ClockInputError {
  if (value === undefined || value === null || value === '') {
    return inputError(field, 'required', `Give ${field} as a day, like 2026-03-10.`);
  }
  if (!isLocalDate(value))
    return inputError(field, 'not-a-day', `${field} must be a real day written like 2026-03-10.`);
  if (value < EARLIEST || value > LATEST) {
    return inputError(field, 'out-of-range', `${field} must be between ${EARLIEST} and ${LATEST}.`);
  }
  return value;
}

/** Reads `[{ from, to? }]`; a stay may begin and end on one day (no night), never end before it begins. */
export function readStays(value: unknown): Stay[] | ClockInputError {
  if (!Array.isArray(value) || value.length === 0) {
    return inputError('stays', 'not-a-list', 'Give stays as a list of at least one { from, to }.');
  }
  const stays: Stay[] = [];
  for (const [index, entry] of value.entries()) {
    const stay = readStay(entry, `stays[${index}]`);
    if (isClockInputError(stay)) return stay;
    stays.push(stay);
  }
  return stays;
}

function readStay(entry: unknown, field: string): Stay | ClockInputError {
  const { from: fromText, to: toText } = (typeof entry === 'object' && entry !== null ? entry : {}) as {
    from?: unknown;
    to?: unknown;
  };
  const from = readDay(fromText, `${field}.from`);
  if (isClockInputError(from)) return from;
  if (toText === undefined || toText === null) return { from, to: null };
  const to = readDay(toText, `${field}.to`);
  if (isClockInputError(to)) return to;
  if (to < from) return inputError(`${field}.to`, 'ends-before-it-begins', `${field}.to must not be before its from.`);
  return { from, to };
}
