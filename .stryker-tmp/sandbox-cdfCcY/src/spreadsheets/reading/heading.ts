// @ts-nocheck
import type { Column } from '../kinds/columns.js';
import { FileFailure } from './file-failure.js';

// In our own reports and exports besides the columns that are read: what stands there is passed over.
const PASSED_OVER = ['row', 'reasons', 'id', 'premisesid', 'version', 'status', 'confirmedat', 'takingreferrals'];

/** How a file's rows are laid out. */
export interface Layout {
  /** How many headings there are. */
  readonly width: number;
  /** Where each column of the kind stands; undefined for one that the file does not have. */
  readonly places: readonly (number | undefined)[];
}

/** Finds the columns by their headings, in any order and however they are spaced and capitalised. Throws `FileFailure`. */
export function layoutOf(headings: readonly string[], columns: readonly Column[]): Layout {
  const written = headings.map(plain);
  const known = new Set(columns.map(({ heading }) => plain(heading)));
  const unknown = written.findIndex((name) => name !== '' && !known.has(name) && !PASSED_OVER.includes(name));
  if (unknown >= 0) {
    throw new FileFailure(
      'unknown-heading',
      `The heading of column ${unknown + 1} is not known. Use the headings of the template; row 1 holds them and nothing else.`,
    );
  }
  const twice = written.findIndex((name, index) => known.has(name) && written.indexOf(name) !== index);
  if (twice >= 0) {
    throw new FileFailure(
      'heading-twice',
      `The heading of column ${twice + 1} stands in the file twice. Keep one of them.`,
    );
  }
  const missing = columns.filter(({ heading, required }) => required && !written.includes(plain(heading)));
  if (missing.length > 0) {
    const names = missing.map(({ heading }) => heading).join(', ');
    throw new FileFailure(
      'missing-heading',
      `The file has no column for: ${names}. Add it, or start from the template.`,
    );
  }
  const places = columns.map(({ heading }) => {
    const index = written.indexOf(plain(heading));
    return index < 0 ? undefined : index;
  });
  return { width: headings.length, places };
}

function plain(heading: string): string {
  return heading.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}
