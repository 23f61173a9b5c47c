// @ts-nocheck
import { codeLists } from '../../shared/code-lists.js';

/** Why a household is taken off a waiting list by those who work with it. None of them blames anybody, and none is "other". */
export const LEFT_WAITING_LIST = [
  'their-own-choice',
  'no-longer-needed',
  'circumstances-changed',
  'waiting-elsewhere',
  'recorded-by-mistake',
] as const;

/** The same, and what takes them off by itself: they have agreed to a place. */
export type WaitingEnd = (typeof LEFT_WAITING_LIST)[number] | 'placed';

codeLists({ waitingListReasons: LEFT_WAITING_LIST });
