import { codeLists } from '../../shared/code-lists.js';

/** What a safety plan is about, in the order in which it is talked through. */
export const PLAN_PARTS = {
  'warning-signs': 'Warning signs, and what helps',
  'where-i-live': 'Staying safe where I live',
  'leaving-in-a-hurry': 'Leaving in a hurry',
  'work-school-and-contact': 'At work, at school and at contact',
  'phone-and-online': 'On the phone and online',
  'who-knows': 'Who knows',
  'words-with-children': 'Words to use with the children',
} as const;
export type PlanPart = keyof typeof PLAN_PARTS;
export const PLAN_PART_CODES = Object.keys(PLAN_PARTS) as PlanPart[];

/** Who made it together with the worker. */
export const MADE_WITH = {
  'the-person': 'The person themselves',
  'a-safe-parent': 'A parent who keeps them safe',
  'an-advocate': 'An advocate',
  'an-interpreter': 'An interpreter',
  'childrens-services': 'Children’s services',
} as const;
export type MadeWith = keyof typeof MADE_WITH;
export const MADE_WITH_CODES = Object.keys(MADE_WITH) as MadeWith[];

codeLists({ safetyPlanParts: PLAN_PARTS, safetyPlanMadeWith: MADE_WITH });
