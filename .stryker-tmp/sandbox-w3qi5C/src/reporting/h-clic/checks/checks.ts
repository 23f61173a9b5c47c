// @ts-nocheck
import type { LocalDate } from '../../../shared/local-date.js';
import { FIELDS, listOf } from '../fields.js';
import { isInForce, wordsOf } from '../labels/label-list.js';
import { listNamed, type ListName } from '../labels/lists.js';
import { type CaseReturn, type Item, SECTIONS, type Section } from '../return.js';
import type { Fault } from './fault.js';
import { RULES } from './rules.js';

/** What a label is of: the section, the item from 1, the field, and the list. */
export interface UsedLabel {
  readonly section: Section;
  readonly item: number;
  readonly field: string;
  readonly list: ListName;
  readonly key: string;
}

/** Sections that say how things were when they came; the others say how they are at the end of the quarter. */
const OF_THE_BEGINNING: readonly Section[] = ['main', 'people', 'support'];

/**
 * Everything that is wrong with one case, section by section. `lastDay` is that of the quarter: a label must have been in force on the
 * day of the application, or where it says how something went on, on that last day.
 */
export function faultsOf(whole: CaseReturn, lastDay: LocalDate): Fault[] {
  const broken = RULES.flatMap(({ section, field, level, broken: isBroken, wrong, mend }) =>
    whole[section].flatMap((item, index) =>
      isBroken(item, whole) ? [{ level, section, item: index + 1, field, wrong, mend }] : [],
    ),
  );
  const faults = [...broken, ...labelsOutOfForce(whole, lastDay)];
  return faults.sort(
    (one, other) => SECTIONS.indexOf(one.section) - SECTIONS.indexOf(other.section) || one.item - other.item,
  );
}

/** Every label of a case, with where it stands. */
export function labelsOf(whole: CaseReturn): UsedLabel[] {
  return SECTIONS.flatMap((section) =>
    whole[section].flatMap((item, index) =>
      FIELDS[section].flatMap((field) => {
        const list = listOf(field);
        if (list === null) return [];
        return keysOf(item[field.name]).map((key) => ({ section, item: index + 1, field: field.name, list, key }));
      }),
    ),
  );
}

function labelsOutOfForce(whole: CaseReturn, lastDay: LocalDate): Fault[] {
  const appliedOn = whole.main[0]?.['appliedOn'] as LocalDate;
  return labelsOf(whole).flatMap(({ list: name, key, ...where }) => {
    const list = listNamed(name);
    const day = OF_THE_BEGINNING.includes(where.section) ? appliedOn : lastDay;
    if (isInForce(list, key, day)) return [];
    const wrong = `“${wordsOf(list, key)}” is no label for ${list.words} on ${day}.`;
    return [{ level: 'error', ...where, wrong, mend: 'Choose a label of the list that was in force on that day.' }];
  });
}

function keysOf(value: Item[string] | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}
