// @ts-nocheck
import { codeLists } from '../../shared/code-lists.js';

const PART_LABELS = {
  'what-happened': 'What happened',
  'where-they-lived': 'Where they have lived',
  'who-is-with-them': 'Who is with them, and who should be',
  'safe-now': 'What keeps them safe now, and what would not',
  'health-and-support': 'Health, and who supports them',
  'money-and-work': 'Money and work',
  'what-they-want': 'What they want',
} as const;

export type AccountPartName = keyof typeof PART_LABELS;

/** What an account is made of, in the order in which it is usually told. No part has to be told. */
export const ACCOUNT_PARTS = Object.keys(PART_LABELS) as AccountPartName[];

const ASKING_LABELS = {
  safe: 'May be spoken of',
  'only-alone': 'Only when they are alone',
  'do-not-ask-again': 'Read it here; do not ask again',
} as const;

/** Whether it may be spoken of with them again. */
export type Asking = keyof typeof ASKING_LABELS;
export const ASKING = Object.keys(ASKING_LABELS) as Asking[];

const SHARING_LABELS = {
  'council-only': 'Stays with this council',
  named: 'With the organisations they named',
  'those-who-help': 'With all who help this household',
} as const;

/** Who beside the council may read it: the person says. */
export type Sharing = keyof typeof SHARING_LABELS;
export const SHARING = Object.keys(SHARING_LABELS) as Sharing[];

codeLists({ accountParts: PART_LABELS, accountAsking: ASKING_LABELS, accountSharing: SHARING_LABELS });
