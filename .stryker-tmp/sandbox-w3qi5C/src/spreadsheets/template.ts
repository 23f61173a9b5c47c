// @ts-nocheck
import { stringify } from 'csv-stringify/sync';
import { KINDS } from './kinds/kinds.js';
import type { SheetKindName } from './kinds/sheet-kind.js';

/** A file to fill in: the headings, and one invented row to be replaced. */
export function templateOf(kind: SheetKindName): string {
  const { columns } = KINDS[kind];
  const rows = [columns.map(({ heading }) => heading), columns.map(({ example }) => example)];
  return stringify(rows, { bom: true, record_delimiter: 'windows' });
}
