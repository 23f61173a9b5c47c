import { v7 } from 'uuid';
import { randomInt } from 'node:crypto';

/** A new record's id: UUID version 7, so that ids sort by the time they were made. */
export function newId(): string {
  return v7();
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** True for the written form of a UUID. */
export function isId(text: unknown): text is string {
  return typeof text === 'string' && UUID.test(text);
}

// No 0/O, 1/I/L or U: a reference is read out over the telephone.
const REFERENCE_LENGTH = 7;
const SPOKEN = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A reference people can say, such as `HH-7K2M9QX`. It carries no meaning, order or date. */
export function newReference(prefix: string): string {
  return `${prefix}-${Array.from({ length: REFERENCE_LENGTH }, () => SPOKEN[randomInt(SPOKEN.length)]).join('')}`;
}

/** A reference as it is kept, however it was typed or heard: in any case, with or without its first letters and hyphen. */
export function referenceTyped(prefix: string, typed: string): string {
  const bare = typed.toUpperCase().replace(/[\s-]/g, '');
  return `${prefix}-${bare.length > REFERENCE_LENGTH && bare.startsWith(prefix) ? bare.slice(prefix.length) : bare}`;
}
