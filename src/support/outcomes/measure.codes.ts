import { codeLists } from '../../shared/code-lists.js';

/** When how things are is asked. */
const STAGES = {
  start: 'When the support began',
  review: 'At a review',
  close: 'When the support ended',
} as const;

/** From the hardest to the best. */
const LEVELS = {
  'very-hard': 'Very hard at the moment',
  hard: 'Hard',
  'up-and-down': 'Up and down',
  'mostly-well': 'Mostly well',
  well: 'Well',
} as const;

/** Answers too, and no gap in the record: they say why nothing is known. */
const WITHOUT_A_LEVEL = {
  'rather-not-say': 'They would rather not say',
  'not-asked': 'Not asked',
  'does-not-apply': 'Does not apply to them',
} as const;

const SAID_BY = { person: 'The person', worker: 'The worker' } as const;

export type Stage = keyof typeof STAGES;
export type Level = keyof typeof LEVELS;
export type MeasureAnswer = Level | keyof typeof WITHOUT_A_LEVEL;
export type SaidBy = keyof typeof SAID_BY;

export const STAGE_CODES = Object.keys(STAGES) as Stage[];
export const LEVEL_CODES = Object.keys(LEVELS) as Level[];
export const ANSWER_CODES = [...LEVEL_CODES, ...Object.keys(WITHOUT_A_LEVEL)] as MeasureAnswer[];
export const SAID_BY_CODES = Object.keys(SAID_BY) as SaidBy[];

codeLists({
  supportMeasureStages: STAGES,
  supportMeasureAnswers: { ...LEVELS, ...WITHOUT_A_LEVEL },
  supportMeasureSaidBy: SAID_BY,
});
