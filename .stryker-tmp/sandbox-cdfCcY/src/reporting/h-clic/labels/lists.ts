// @ts-nocheck
import { CASE_LISTS } from './case-lists.js';
import { DUTY_LISTS } from './duty-lists.js';
import type { LabelList } from './label-list.js';
import { PEOPLE_LISTS } from './people-lists.js';

/** Every list of the return, by a name that mapping files use too. */
export const LISTS = { ...CASE_LISTS, ...PEOPLE_LISTS, ...DUTY_LISTS } as const;

export type ListName = keyof typeof LISTS;

export const LIST_NAMES = Object.keys(LISTS) as ListName[];

export function listNamed(name: ListName): LabelList {
  return LISTS[name];
}
