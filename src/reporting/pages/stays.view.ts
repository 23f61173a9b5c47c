import { labelOf } from '../../shared/code-lists.js';
import type { StayFigures, StayGroup, StaysBy } from '../length-of-stay/length-of-stay.figures.js';
import { barsOf } from './bars.js';

const LENGTHS: Readonly<Record<string, string>> = {
  'within-1-week': 'Up to a week',
  'within-4-weeks': 'Up to 4 weeks',
  'within-12-weeks': 'Up to 12 weeks',
  'within-26-weeks': 'Up to 26 weeks',
  longer: 'Longer',
};

const WORDS: Readonly<Record<StaysBy, (code: string) => string>> = {
  length: (code) => LENGTHS[code] ?? code,
  category: (code) => labelOf('accommodationCategories', code) ?? code,
};

/** A group of stays as it is read. */
export function groupInWords(by: StaysBy, code: string): string {
  return WORDS[by](code);
}

/** How long people stayed, as the page shows it: each length as a bar and a line, and a line for each kind of place. */
export function staysShown(
  { total, breakdowns, rule }: StayFigures & { readonly rule: string },
  rowsOf: (by: StaysBy, code: string) => string | null,
) {
  const groupsOf = (by: StaysBy) =>
    (breakdowns.find((each) => each.by === by)?.groups ?? []).map((group) => ({
      ...group,
      label: groupInWords(by, group.code),
      rows: group.stays ? rowsOf(by, group.code) : null,
    }));
  const lengths = groupsOf('length');
  const share = ({ stays }: StayGroup) => (stays === null ? null : Math.round((100 * stays) / (total.stays || 1)));
  return {
    ...{ total, rule },
    bars: barsOf(lengths.map((group) => ({ label: group.label, percent: share(group) }))),
    tables: [
      { name: 'How long', groups: lengths },
      { name: 'Kind of place', groups: groupsOf('category') },
    ],
  };
}
