import type { XMLBuilderCB } from 'xmlbuilder2/lib/interfaces.js';
import { type Field, FIELDS, listOf } from '../fields.js';
import { elementName, type Mapping } from '../mapping/mapping.js';
import { type CaseReturn, type Item, SECTIONS, type Section, type Value } from '../return.js';

/** Pieces are handed on once so many have been written. */
const PIECES_AT_ONCE = 2_000;

/**
 * Writes cases as the mapping names and numbers them, a piece at a time: no more than a few cases are held at once. The same cases and
 * the same mapping give the same bytes. What the mapping lacks has been refused before; coming upon it here is a bug.
 */
export async function* xmlOf(mapping: Mapping, cases: AsyncIterable<CaseReturn>): AsyncGenerator<string> {
  // Loaded by those who write a return, which most processes never do.
  const { createCB } = await import('xmlbuilder2');
  const written: string[] = [];
  const xml = createCB({
    prettyPrint: true,
    data: (piece: string) => void written.push(piece),
    error: (error: Error) => {
      throw error;
    },
  });
  const root = theirs(mapping, 'return');
  xml.dec({ encoding: 'UTF-8' });
  if (mapping.namespace === null) xml.ele(root);
  else xml.ele(mapping.namespace, root);
  for await (const one of cases) {
    writeCase(xml, mapping, one);
    if (written.length > PIECES_AT_ONCE) yield written.splice(0).join('');
  }
  xml.up().end();
  yield `${written.join('')}\n`;
}

function writeCase(xml: XMLBuilderCB, mapping: Mapping, one: CaseReturn): void {
  xml.ele(theirs(mapping, 'case'));
  for (const section of SECTIONS) {
    for (const item of one[section]) writeItem(xml, mapping, section, item);
  }
  xml.up();
}

/** A section that the mapping leaves out, and an item of which nothing is known, leave nothing behind. */
function writeItem(xml: XMLBuilderCB, mapping: Mapping, section: Section, item: Item): void {
  const name = mapping.elements[section];
  const said = name
    ? FIELDS[section].flatMap((field) => textsOf(mapping, section, field, item[field.name] ?? null))
    : [];
  if (!name || said.length === 0) return;
  xml.ele(name);
  for (const { element, text } of said) xml.ele(element).txt(text).up();
  xml.up();
}

function textsOf(
  mapping: Mapping,
  section: Section,
  field: Field,
  value: Value,
): { readonly element: string; readonly text: string }[] {
  const element = mapping.elements[elementName(section, field.name)];
  if (!element || value === null) return [];
  const values = Array.isArray(value) ? (value as readonly string[]) : [value as string | number | boolean];
  return values.flatMap((one) => {
    const text = textOf(mapping, field, one);
    return text === null ? [] : [{ element, text }];
  });
}

/** The code of a label; null where the mapping leaves the label out. */
function textOf(mapping: Mapping, field: Field, value: string | number | boolean): string | null {
  if (typeof value === 'boolean') return value ? mapping.yes : mapping.no;
  const list = listOf(field);
  if (list === null) return String(value);
  const code = mapping.codes[list]?.[String(value)];
  if (code === undefined) throw new Error(`the mapping has no code for ${list}.${value}`);
  return code;
}

function theirs({ elements }: Mapping, name: 'return' | 'case'): string {
  const element = elements[name];
  if (!element) throw new Error(`the mapping has no element for the ${name}`);
  return element;
}
