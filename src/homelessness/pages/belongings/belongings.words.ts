import type { BelongingsStatus } from '../../belongings/belongings.states.js';

/** Where protection stands, as a tag shows it. */
export const STANDING: Readonly<Record<BelongingsStatus, { readonly text: string; readonly colour: string }>> = {
  protected: { text: 'Protected', colour: 'green' },
  'move-requested': { text: 'They asked to have them moved', colour: 'blue' },
  ended: { text: 'Not protected any more', colour: 'grey' },
};

/** Whether the council has a choice. */
export const BASIS_WORDS = {
  duty: { text: 'We must protect them', section: 's.211(1)-(2) Housing Act 1996' },
  power: { text: 'We need not, and do', section: 's.211(3) Housing Act 1996' },
} as const;
