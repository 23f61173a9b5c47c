// @ts-nocheck
import { FIELDS } from '../fields.js';
import { type CaseReturn, type Item, SECTIONS, type Section, type Value } from '../return.js';

/** What one field said when the quarter was signed off, and what it would say now. */
export interface Difference {
  readonly section: Section;
  /** Which person, duty or stay of the section, from 1. */
  readonly item: number;
  readonly field: string;
  readonly words: string;
  readonly returned: Value;
  readonly now: Value;
}

const NOTHING: Item = {};

/** Every field in which two accounts of one case differ. An item that only one of them has differs in all that it says. */
export function differencesOf(returned: CaseReturn | null, now: CaseReturn | null): Difference[] {
  return SECTIONS.flatMap((section) => {
    const [before, after] = [returned?.[section] ?? [], now?.[section] ?? []];
    return Array.from({ length: Math.max(before.length, after.length) }, (_, index) =>
      differencesIn(section, index, before[index] ?? NOTHING, after[index] ?? NOTHING),
    ).flat();
  });
}

function differencesIn(section: Section, index: number, before: Item, after: Item): Difference[] {
  return FIELDS[section].flatMap(({ name, words }) => {
    const [returned, now] = [before[name] ?? null, after[name] ?? null];
    return same(returned, now) ? [] : [{ section, item: index + 1, field: name, words, returned, now }];
  });
}

function same(one: Value, other: Value): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
