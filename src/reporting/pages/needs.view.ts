import { inWords, labelOf } from '../../shared/code-lists.js';
import type { Breakdown } from '../unmet-need.figures.js';
import { barsOf } from './bars.js';

/** A group of households that could not be placed, as it is read. */
export function needInWords(code: string): string {
  return labelOf('needs', code) ?? inWords(code);
}

/** Who could not be placed, as the page shows it: each way to tell them apart as a table, and what stood in the way as bars, too. */
export function needsShown(
  { breakdowns }: { readonly breakdowns: readonly Breakdown[] },
  rowsOf: (by: string, code: string) => string | null,
) {
  return breakdowns.map(({ by, groups }) => {
    const shown = groups.map(({ code, households }) => ({
      ...{ households, label: needInWords(code) },
      rows: households ? rowsOf(by, code) : null,
    }));
    // Of those that are shown: the whole may be held back where a part of it is.
    const all = shown.reduce((sum, { households }) => sum + (households ?? 0), 0);
    const share = (households: number | null) =>
      households === null ? null : Math.round((100 * households) / (all || 1));
    return {
      ...{ by, groups: shown },
      bars:
        by === 'rule' ? barsOf(shown.map(({ label, households }) => ({ label, percent: share(households) }))) : null,
    };
  });
}
