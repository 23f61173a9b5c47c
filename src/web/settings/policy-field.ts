import type { Field } from '../forms/fields.js';
import { one, type Values } from '../forms/values.js';

/** One line of a policy: what it is called, what it says in words, and how a form asks for it. */
export interface PolicyField<T> {
  /** Named so that both the line of a list and the label of a field read well. */
  readonly label: string;
  /** A value in words. */
  readonly says: (value: T) => string;
  /** How a form asks for it; without it, a new version keeps what held before. */
  readonly asked?: AskedField<T>;
}

export interface AskedField<T> {
  readonly kind: 'number' | 'text' | 'yes-no';
  readonly reads: Field<T>;
  readonly writes: (value: T) => string;
  readonly hint?: string;
  readonly suffix?: string;
}

type Asked<T> = PolicyField<T> & { readonly asked: AskedField<T> };

interface Amount {
  /** Of one, as `day`. */
  readonly unit: string;
  readonly units?: string;
  readonly least: number;
  readonly most: number;
  readonly hint?: string;
  /** What it says instead of its number and unit. */
  readonly says?: (value: number) => string;
}

/** A whole number of something. */
export function amount(label: string, { unit, units = `${unit}s`, least, most, hint, says }: Amount): Asked<number> {
  return {
    label,
    says: says ?? ((value) => `${value} ${value === 1 ? unit : units}`),
    asked: {
      ...{ kind: 'number', suffix: units, ...(hint && { hint }) },
      reads: (values, name) => {
        const value = numberIn(one(values, name), least, most);
        return value === undefined ? { wrong: `${label}: enter a whole number from ${least} to ${most}` } : { value };
      },
      writes: String,
    },
  };
}

interface Amounts extends Omit<Amount, 'says'> {
  readonly atMost: number;
  readonly says: (values: readonly number[]) => string;
}

/** Several whole numbers, typed with commas between them. */
export function amounts(label: string, { least, most, atMost, hint, says }: Amounts): Asked<readonly number[]> {
  const wrong = `${label}: enter up to ${atMost} whole numbers from ${least} to ${most}, with commas between them`;
  return {
    label,
    says,
    asked: {
      ...{ kind: 'text', ...(hint && { hint }) },
      reads: (values, name) => {
        const typed = (one(values, name) ?? '').split(/[\s,]+/).filter((each) => each !== '');
        const numbers = typed.map((each) => numberIn(each, least, most));
        const value = [...new Set(numbers)].filter((each) => each !== undefined);
        const isRight = value.length > 0 && value.length <= atMost && !numbers.includes(undefined);
        return isRight ? { value } : { wrong };
      },
      writes: (numbers) => numbers.join(', '),
    },
  };
}

/** Something that is done or is not. */
export function whether(label: string, hint?: string): Asked<boolean> {
  return {
    label,
    says: (value) => (value ? 'Yes' : 'No'),
    asked: {
      ...{ kind: 'yes-no', ...(hint && { hint }) },
      reads: (values: Values, name: string) => {
        const value = one(values, name);
        return value === 'yes' || value === 'no' ? { value: value === 'yes' } : { wrong: `${label}: choose yes or no` };
      },
      writes: (value) => (value ? 'yes' : 'no'),
    },
  };
}

/** What stands beside what is settled here, and is settled elsewhere. */
export function kept<T>(label: string, says: (value: T) => string): PolicyField<T> {
  return { label, says };
}

/** Numbers as people say them: `14, 7 and 1`. */
export function listed(numbers: readonly number[]): string {
  return new Intl.ListFormat('en-GB').format(numbers.map(String));
}

function numberIn(typed: string | undefined, least: number, most: number): number | undefined {
  if (typed === undefined || !/^\d{1,9}$/.test(typed)) return undefined;
  const value = Number(typed);
  return value >= least && value <= most ? value : undefined;
}
