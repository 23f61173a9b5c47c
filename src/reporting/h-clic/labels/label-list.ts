import { effectiveOn, type RuleVersionKey } from '../../../law/rule-versions.js';
import type { LocalDate } from '../../../shared/local-date.js';

/** One label of a published list, by a key of ours: what code the department gives it, only a council's mapping file says. */
export interface Label {
  readonly key: string;
  readonly label: string;
  /** The first day on which it may be returned. */
  readonly from: LocalDate;
  /** The first day on which it may no longer be; null while it may. */
  readonly until: LocalDate | null;
}

export interface LabelList {
  /** What it is a list of, as officers say it. */
  readonly words: string;
  /** Its short name in the live tables; null where the list is not theirs. */
  readonly table: string | null;
  /** Where the labels are from, and how sure that is. */
  readonly source: string;
  readonly labels: readonly Label[];
}

/** H-CLIC began with the duties of the Homelessness Reduction Act 2017. */
export const FIRST_DAY = firstDayOf('HRA_2018');

export const LIVE_TABLES =
  'MHCLG statutory homelessness live tables, labels of 2024-25; the codes behind them are not published';

/** The day on which a change in the law began; what the law itself says of it is in `src/law`. */
export function firstDayOf(change: RuleVersionKey): LocalDate {
  const day = effectiveOn(change);
  if (!day) throw new Error(`${change} has not commenced`);
  return day;
}

/** Labels that may be returned from `from` on. */
export function since(from: LocalDate, labels: Readonly<Record<string, string>>): Label[] {
  return Object.entries(labels).map(([key, label]) => ({ key, label, from, until: null }));
}

/** The labels of a list that may be returned for something that was so on `day`. */
export function inForceOn(list: LabelList, day: LocalDate): readonly Label[] {
  return list.labels.filter(({ from, until }) => from <= day && (until === null || day < until));
}

/** Whether `key` may be returned for something that was so on `day`. */
export function isInForce(list: LabelList, key: string, day: LocalDate): boolean {
  return inForceOn(list, day).some((label) => label.key === key);
}

/** What people read for a key; the key itself where the list has none. */
export function wordsOf(list: LabelList, key: string): string {
  return list.labels.find((label) => label.key === key)?.label ?? key;
}
