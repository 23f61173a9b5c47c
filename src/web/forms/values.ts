import { asItReads } from '../../shared/reading-direction.js';

/** The fields of a form or of an address, as they came: each once or several times. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

/** Reads `a=1&b=2`, as a form or an address sends it. */
export function readValues(text: string): Values {
  const values: Record<string, string | string[]> = Object.create(null) as Record<string, string | string[]>;
  for (const [name, value] of new URLSearchParams(text)) added(values, name, value);
  return values;
}

/** Adds one value of a field to those read so far, as it reads: nobody sees, or could take out, what they pasted with it. */
export function added(values: Record<string, string | string[]>, name: string, typed: string): void {
  const value = asItReads(typed);
  const before = values[name];
  values[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
}

/** One value, without the space around it; nothing when it is empty or was not sent. */
export function one(values: Values, name: string): string | undefined {
  const value = values[name];
  const text = (typeof value === 'string' ? value : value?.[0])?.trim();
  return text === '' ? undefined : text;
}

/** All values of a field that may be ticked several times. */
export function all(values: Values, name: string): readonly string[] {
  const value = values[name];
  const many = typeof value === 'string' ? [value] : (value ?? []);
  return many.filter((text) => text !== '');
}
