import { labelOf } from '../../shared/code-lists.js';
import { LEVEL_CODES } from '../../support/outcomes/measure.codes.js';
import type { OutcomeFigures } from '../support/outcomes.figures.js';
import type { OutcomesAnswer } from '../support/outcomes.service.js';
import { barsOf } from './bars.js';
import { monthInWords } from './figures-period.js';

/** One outcome on the page of figures: its groups one after another, and all of them together last. */
export interface ShownChange {
  readonly code: string;
  readonly label: string;
  readonly lines: readonly (OutcomeFigures & { readonly label: string; readonly rows: string | null })[];
  readonly bars: ReturnType<typeof barsOf>;
}

/** What has changed, outcome by outcome instead of month by month. `rows` says where the support that a line counts is to be read, if anywhere. */
export function changesOf(
  { total, groups }: Pick<OutcomesAnswer, 'total' | 'groups'>,
  rows: (code: string, month?: string) => string | null,
): readonly ShownChange[] {
  return total.map((whole) => {
    const lines = groups.flatMap(({ key, outcomes }) => {
      const figures = outcomes.find(({ code }) => code === whole.code);
      return figures ? [{ ...figures, label: monthInWords(key), rows: rows(whole.code, key) }] : [];
    });
    return {
      code: whole.code,
      label: labelOf('supportOutcomes', whole.code) ?? whole.code,
      lines: [...lines, { ...whole, label: 'Together', rows: rows(whole.code) }],
      bars: barsOf(lines.map((line) => ({ label: line.label, percent: percentBetter(line) }))),
    };
  });
}

/** How it is, from 1 to 5, in the words of the answer. */
export function levelInWords(level: number | null): string {
  if (level === null) return 'Nobody has said';
  return labelOf('supportMeasureAnswers', LEVEL_CODES[level - 1]) ?? String(level);
}

/** What the answers of one support count as, in words. */
export function changeInWords(parts: readonly string[]): string {
  return COUNTS_AS.find(([part]) => parts.includes(part))?.[1] ?? 'Asked once, so that nothing can be compared';
}

const COUNTS_AS: readonly (readonly [part: string, words: string])[] = [
  ['better', 'Better'],
  ['about-the-same', 'About the same'],
  ['harder-now', 'Harder now'],
  ['not-asked', 'Not asked'],
  ['rather-not-say', 'They would rather not say'],
];

/** Of those who can be compared; nobody to compare is no bar. */
function percentBetter({ better, compared }: OutcomeFigures): number | null {
  if (better === null || compared === null) return null;
  return compared === 0 ? 0 : Math.round((better / compared) * 100);
}
