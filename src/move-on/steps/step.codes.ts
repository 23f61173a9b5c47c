import { codeLists } from '../../shared/code-lists.js';

/** `finding` is over once there is a tenancy, `moving` when they live there; `settling` comes after it, and no room waits for it. */
export const STAGES = ['finding', 'moving', 'settling'] as const;
export type Stage = (typeof STAGES)[number];

/** Why a step is not needed. */
export const WHY_NOT_NEEDED = {
  'in-place-already': 'It is in place already',
  'another-way-was-taken': 'Another way to a home was taken',
  'does-not-apply': 'It does not apply to this home',
  'their-choice': 'They chose to do without it',
} as const;

export type WhyNotNeeded = keyof typeof WHY_NOT_NEEDED;
export const WHY_NOT_NEEDED_CODES = Object.keys(WHY_NOT_NEEDED) as WhyNotNeeded[];

/** What the record says of a step whose plan was given up. */
export const PLAN_WITHDRAWN = 'plan-withdrawn';

codeLists({ stepsNotNeeded: WHY_NOT_NEEDED });
