// @ts-nocheck
import type { RefusedField } from '../../../shared/refusal.js';
import { FIELDS, listOf } from '../fields.js';
import { wordsOf } from '../labels/label-list.js';
import { listNamed, type ListName } from '../labels/lists.js';
import { SECTIONS, type Section } from '../return.js';
import { elementName, type Mapping } from './mapping.js';

/** A label that a quarter uses, written `lossOfHome.DOMESTIC_ABUSE`. */
export type LabelName = `${ListName}.${string}`;

/**
 * What a mapping file does not give and a quarter needs, each named in plain words: the elements, and the codes of the labels in `used`.
 * A code that is missing is never made up and never left out in silence.
 */
export function lackingIn(mapping: Mapping, used: Iterable<LabelName>): RefusedField[] {
  return [...lackingElements(mapping), ...lackingCodes(mapping, used)];
}

function lackingElements(mapping: Mapping): RefusedField[] {
  const wanted = [
    ...(['return', 'case'] as const).map((name) => ({ name, words: `the ${name}` })),
    ...SECTIONS.filter((section) => mapping.elements[section] !== null).flatMap((section) => [
      { name: section, words: `the section “${section}”` },
      ...FIELDS[section].map(({ name, words }) => ({ name: elementName(section, name), words: `“${words}”` })),
    ]),
  ];
  return wanted
    .filter(({ name }) => mapping.elements[name] === undefined || (mapping.elements[name] === null && isWhole(name)))
    .map(({ name, words }) => ({
      field: `elements.${name}`,
      code: 'no-element',
      message: `The mapping does not say what ${words} is called. Add elements.${name} to the file${isWhole(name) ? '' : ', or null to leave it out'}.`,
    }));
}

/** The elements that hold all others cannot be left out. */
function isWhole(name: string): boolean {
  return name === 'return' || name === 'case';
}

function lackingCodes(mapping: Mapping, used: Iterable<LabelName>): RefusedField[] {
  const returned = returnedLists(mapping);
  return [...used].sort().flatMap((name) => {
    const [list, key] = partsOf(name);
    if (!returned.has(list) || mapping.codes[list]?.[key] !== undefined) return [];
    const { words } = listNamed(list);
    const message = `The mapping has no code for “${wordsOf(listNamed(list), key)}”, one of the labels for ${words}. Add codes.${name} to the file.`;
    return [{ field: `codes.${name}`, code: 'no-code', message }];
  });
}

/** Lists of fields that the mapping does not leave out. */
function returnedLists({ elements }: Mapping): ReadonlySet<ListName> {
  const kept = (section: Section, field: string) =>
    elements[section] !== null && elements[elementName(section, field)] !== null;
  return new Set(
    SECTIONS.flatMap((section) =>
      FIELDS[section].flatMap((field) => (kept(section, field.name) ? (listOf(field) ?? []) : [])),
    ),
  );
}

function partsOf(name: LabelName): [ListName, string] {
  const dot = name.indexOf('.');
  return [name.slice(0, dot) as ListName, name.slice(dot + 1)];
}
