import { labelOf } from '../../shared/code-lists.js';
import type { OutcomeFigures } from '../support/outcomes.figures.js';
import type { OutcomesAnswer } from '../support/outcomes.service.js';
import { barsOf } from './bars.js';

/** One outcome on the page of figures: its groups one after another, and all of them together last. */
export interface ShownChange {
  readonly code: string;
  readonly label: string;
  readonly lines: readonly (OutcomeFigures & { readonly key: string })[];
  readonly bars: ReturnType<typeof barsOf>;
}

/** What has changed, outcome by outcome instead of month by month. */
export function changesOf({ total, groups }: Pick<OutcomesAnswer, 'total' | 'groups'>): readonly ShownChange[] {
  return total.map((whole) => {
    const lines = groups.flatMap(({ key, outcomes }) => {
      const figures = outcomes.find(({ code }) => code === whole.code);
      return figures ? [{ ...figures, key }] : [];
    });
    return {
      code: whole.code,
      label: labelOf('supportOutcomes', whole.code) ?? whole.code,
      lines: [...lines, { ...whole, key: 'Together' }],
      bars: barsOf(lines.map((line) => ({ label: line.key, percent: percentBetter(line) }))),
    };
  });
}

/** Of those who can be compared; nobody to compare is no bar. */
function percentBetter({ better, compared }: OutcomeFigures): number | null {
  if (better === null || compared === null) return null;
  return compared === 0 ? 0 : Math.round((better / compared) * 100);
}
