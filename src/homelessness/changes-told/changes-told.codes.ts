import { codeLists } from '../../shared/code-lists.js';

/** How somebody was told that changes are to be told. */
export const EXPLAINED_WAYS = {
  'in-person': 'In person',
  'by-telephone': 'By telephone',
  'in-writing': 'In writing, in a way that is safe',
  'through-an-interpreter': 'Through an interpreter',
} as const;
export type ExplainedWay = keyof typeof EXPLAINED_WAYS;
export const EXPLAINED_WAY_CODES = Object.keys(EXPLAINED_WAYS) as ExplainedWay[];

/** Why a change was not told. Every one but the last is a good reason. */
export const WHY_NOT_TOLD = {
  afraid: 'They were afraid of what would follow, or of somebody who might hear of it',
  'not-understood': 'They did not understand that it mattered',
  unwell: 'They were unwell, or cared for somebody who was',
  'could-not-reach-us': 'They could not reach us, or did not know how',
  'told-somebody-else': 'They told somebody whom they took for the right one',
  'no-good-reason': 'They were asked, and there was no good reason',
} as const;
export type WhyNotTold = keyof typeof WHY_NOT_TOLD;
export const WHY_NOT_TOLD_CODES = Object.keys(WHY_NOT_TOLD) as WhyNotTold[];

codeLists({ explainedWays: EXPLAINED_WAYS, whyNotTold: WHY_NOT_TOLD });
