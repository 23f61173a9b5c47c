import { labelOf } from '../shared/code-lists.js';
import type { Requirements } from './household.view.js';
import type { NeedLevels } from './needs.service.js';
import type { Need } from './people.codes.js';

/** What a place must have that is either there or not, in the order in which it is asked for. */
export const REQUIRED = {
  wheelchair: 'A wheelchair accessible room',
  stepFree: 'A step-free way in',
  selfContained: 'A self-contained place',
  womenOnly: 'A place for women only',
  carerSpace: 'Room for somebody who cares for them to sleep',
} as const satisfies Partial<Record<keyof Requirements, string>>;
export type Required = keyof typeof REQUIRED;
export const REQUIRED_CODES = Object.keys(REQUIRED) as Required[];

/** What they need support with, each with how much where that is known. */
export function needsInWords(needs: readonly Need[], levels: NeedLevels): string[] {
  return needs.map((need) => {
    const level = levels[need];
    return (labelOf('needs', need) ?? need) + (level ? `, ${(labelOf('levels', level) ?? level).toLowerCase()}` : '');
  });
}

/** What a place must have for them. */
export function requirementsInWords(requirements: Requirements): string[] {
  const { pets } = requirements;
  return [
    ...REQUIRED_CODES.filter((name) => requirements[name]).map((name) => REQUIRED[name]),
    ...(pets > 0 ? [`Room for ${pets === 1 ? 'a pet' : `${pets} pets`}`] : []),
  ];
}
