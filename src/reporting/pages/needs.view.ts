import { inWords, labelOf } from '../../shared/code-lists.js';
import type { Breakdown } from '../unmet-need.figures.js';
import { barsOf } from './bars.js';

const BY_IN_WORDS: Readonly<Record<string, string>> = {
  access: 'How they get in',
  area: 'Where they asked',
  recourse: 'Public funds',
  rule: 'What stood in the way',
};

/** A group of households that could not be placed, as it is read; an area by its name. */
export function needInWords(code: string, areas: ReadonlyMap<string, string> = new Map()): string {
  return areas.get(code) ?? labelOf('needs', code) ?? inWords(code);
}

/** A way to tell them apart, as the head of its table. */
export function byInWords(by: string): string {
  const [, need] = /^need-(.+)$/.exec(by) ?? [];
  return need ? `Support: ${needInWords(need).toLowerCase()}` : (BY_IN_WORDS[by] ?? inWords(by));
}

/** Who could not be placed, as the page shows it: each way to tell them apart as a table, and what stood in the way as bars, too. */
export function needsShown(
  { breakdowns }: { readonly breakdowns: readonly Breakdown[] },
  rowsOf: (by: string, code: string) => string | null,
  areas: ReadonlyMap<string, string>,
) {
  return breakdowns.map(({ by, groups }) => {
    const shown = groups.map(({ code, households }) => ({
      ...{ households, label: needInWords(code, areas) },
      rows: households ? rowsOf(by, code) : null,
    }));
    // Of those that are shown: the whole may be held back where a part of it is.
    const all = shown.reduce((sum, { households }) => sum + (households ?? 0), 0);
    const share = (households: number | null) =>
      households === null ? null : Math.round((100 * households) / (all || 1));
    return {
      ...{ by, name: byInWords(by), groups: shown },
      bars:
        by === 'rule' ? barsOf(shown.map(({ label, households }) => ({ label, percent: share(households) }))) : null,
    };
  });
}
