import { CATEGORIES } from '../../accommodation/accommodation.codes.js';
import type { Areas } from '../../directory/areas.js';
import type { LocalDate } from '../../shared/local-date.js';
import { boxes } from '../../web/forms/boxes.js';
import { choice, choices, day, optional, readForm, ticked } from '../../web/forms/fields.js';
import { FormErrors } from '../../web/answer.js';
import type { Values } from '../../web/forms/values.js';

export const WHERE = ['near', 'own', 'anywhere'] as const;
export type Where = (typeof WHERE)[number];

/** The council areas that are meant: one's own, with or without those next to it; all of them for those who have none. */
export function areasMeant(
  where: Where,
  own: string | null,
  neighbours: Areas['neighbours'],
): readonly string[] | undefined {
  if (where === 'anywhere' || own === null) return undefined;
  return where === 'own' ? [own] : [own, ...neighbours(own)];
}

const FILTERS = {
  from: optional(day('')),
  to: optional(day('')),
  where: optional(choice(WHERE, 'Choose where to look')),
  category: choices(CATEGORIES),
  relevant: ticked,
};

/** What a search was asked for, as its address says it. It names nobody: a household is an id there. */
export function readSought(values: Values) {
  return readForm(FILTERS, values);
}

/** The values that fill the filters' form. */
export function filtersOf(sought: ReturnType<typeof readSought>, today: LocalDate): Values {
  if (sought instanceof FormErrors) return {};
  const from = sought.from ?? today;
  return {
    ...boxes('from', from),
    ...(sought.to ? boxes('to', sought.to) : {}),
    where: sought.where ?? 'near',
    category: sought.category,
    ...(sought.relevant ? { relevant: 'yes' } : {}),
  };
}
