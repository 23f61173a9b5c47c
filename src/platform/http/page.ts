import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { isId } from '../../shared/ids.js';
import { isDayOfOurTimes, isLocalDate } from '../../shared/local-date.js';
import { CODE, PLAIN_TEXT } from './fields.js';
import type { Problem } from './problem.js';
import { malformed } from './validation.js';

/** `?limit=&cursor=` of every list. */
export class PageQuery {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  readonly limit: number = 50;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  readonly cursor?: string;
}

export interface Page<T> {
  readonly items: T[];
  readonly nextCursor: string | null;
}

/** Makes a page of rows that were read one beyond `limit`; `keyOf` gives the values the list is ordered by. */
export function pageOf<T>(rows: readonly T[], limit: number, keyOf: (row: T) => readonly string[]): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items, nextCursor: more ? Buffer.from(JSON.stringify(keyOf(last))).toString('base64url') : null };
}

/** Reads a cursor back into its `parts` values; null without one, 400 for one that we did not make. */
export function readCursor(cursor: string | undefined, parts: number): string[] | null {
  if (cursor === undefined) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      Array.isArray(key) &&
      key.length === parts &&
      key.every((part) => typeof part === 'string' && part.length <= 100 && PLAIN_TEXT.test(part))
    ) {
      return key as string[];
    }
  } catch {
    // Falls through: whatever is wrong with it, the answer is the same.
  }
  throw unknownCursor();
}

/** The same for a list that goes on after the record with one id. */
export function readIdCursor(cursor: string | undefined): string | null {
  const key = readCursor(cursor, 1);
  if (key === null) return null;
  if (!isId(key[0])) throw unknownCursor();
  return key[0];
}

/** The same for a list in order of day and id. */
export function readDayCursor(cursor: string | undefined): readonly [day: string, id: string] | null {
  const key = readCursor(cursor, 2);
  if (key === null) return null;
  const [day, id] = key;
  if (!isLocalDate(day) || !isId(id)) throw unknownCursor();
  return [day, id];
}

const MOMENT = /^\d{4}-\d{2}-\d{2} ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?[+-](0\d|1[0-4])(:[0-5]\d)?$/;

/** The same for a list in order of moments as PostgreSQL writes them, of ids and of kinds. */
export function readMomentCursor(cursor: string | undefined): readonly [at: string, id: string, kind: string] | null {
  const key = readCursor(cursor, 3);
  if (key === null) return null;
  const [at, id, kind] = key as [string, string, string];
  if (!MOMENT.test(at) || !isDayOfOurTimes(at.slice(0, 10)) || !isId(id) || !CODE.test(kind)) throw unknownCursor();
  return [at, id, kind];
}

/** The same for a list that is numbered. */
export function readNumberCursor(cursor: string | undefined): string | null {
  const number = readCursor(cursor, 1)?.[0] ?? null;
  if (number !== null && !/^\d{1,18}$/.test(number)) throw unknownCursor();
  return number;
}

function unknownCursor(): Problem {
  return malformed([{ field: 'cursor', code: 'unknown-cursor', message: 'Start again without a cursor.' }]);
}
