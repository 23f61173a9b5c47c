/** One measured number. */
// @ts-nocheck

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Such as `<= 15`; null where there is none to meet. */
  readonly bar: string | null;
  /** The same measured on something plainer in the same run. */
  readonly beside?: { readonly name: string; readonly value: number };
}

/** A line for the terminal. */
export function lineOf({ name, value, unit, bar, beside }: Figure): string {
  return [
    `  ${name.padEnd(44)} ${`${shown(value)} ${unit}`.padStart(14)}`,
    (bar === null ? '' : `${meets(value, bar) ? 'meets' : 'MISSES'} ${bar}`).padEnd(17),
    beside ? `${beside.name}: ${shown(beside.value)}` : '',
  ]
    .join('   ')
    .trimEnd();
}

/** Three digits that matter. */
export function rounded(value: number): number {
  return Number(value.toPrecision(value >= 1000 ? 4 : 3));
}

function shown(value: number): string {
  return String(rounded(value));
}

function meets(value: number, bar: string): boolean {
  const [, sign, limit] = /^(<=|>=) ([\d.]+)$/.exec(bar) ?? [];
  return sign === '<=' ? value <= Number(limit) : value >= Number(limit);
}
