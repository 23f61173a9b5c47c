import { withDaysInWords } from '../../../shared/days-in-words.js';
import { FIELDS, listOf } from '../fields.js';
import { wordsOf } from '../labels/label-list.js';
import { listNamed } from '../labels/lists.js';
import type { Section, Value } from '../return.js';
import type { ReturnStatus } from '../snapshot/return.states.js';

export const STATUS_WORDS: Readonly<Record<ReturnStatus, { readonly text: string; readonly colour: string }>> = {
  gathering: { text: 'Being gathered', colour: 'blue' },
  gathered: { text: 'Gathered', colour: 'yellow' },
  'signed-off': { text: 'Signed off', colour: 'green' },
};

/** What one thing in a section is, and whether a case may have several of them. */
const SECTION_WORDS: Readonly<Record<Section, { readonly text: string; readonly many: boolean }>> = {
  main: { text: 'The case', many: false },
  people: { text: 'Person', many: true },
  support: { text: 'Support needs', many: false },
  prevention: { text: 'Prevention', many: true },
  relief: { text: 'Relief', many: true },
  finalDuties: { text: 'After relief', many: true },
  assistance: { text: 'Help', many: false },
  temporaryAccommodation: { text: 'Stay', many: true },
  reviews: { text: 'Review', many: true },
};

interface Where {
  readonly section: Section;
  readonly item: number;
  readonly field: string;
}

/** Where something stands in a case: Person 2, age. */
export function whereInWords({ section, item, field }: Where): string {
  const { text, many } = SECTION_WORDS[section];
  return `${text}${many ? ` ${item}` : ''}, ${fieldNamed(section, field)?.words ?? field}`;
}

/** What a field says, in the words of its list. */
export function valueInWords({ section, field }: Pick<Where, 'section' | 'field'>, value: Value): string {
  if (value === null) return 'Nothing';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  const known = fieldNamed(section, field);
  const list = known ? listOf(known) : null;
  if (!list) return withDaysInWords(String(value));
  return (
    [value]
      .flat()
      .map((key) => wordsOf(listNamed(list), String(key)))
      .join('; ') || 'None'
  );
}

function fieldNamed(section: Section, field: string) {
  return FIELDS[section].find(({ name }) => name === field);
}
