import { isDayOfOurTimes } from '../../../shared/local-date.js';
import type { RefusedField } from '../../../shared/refusal.js';
import { FIELD_NAMES } from '../fields.js';
import { LIST_NAMES, type ListName, listNamed } from '../labels/lists.js';
import { SECTIONS } from '../return.js';
import type { Mapping } from './mapping.js';

const ELEMENTS: ReadonlySet<string> = new Set(['return', 'case', ...SECTIONS, ...FIELD_NAMES]);
const KNOWN = ['version', 'inForceFrom', 'namespace', 'elements', 'codes', 'yes', 'no'];
/** What a version may be called. */
export const VERSION = /^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/;
/** A name that XML allows, in letters that every program reads. */
const XML_NAME = /^(?!xml)[A-Za-z_][A-Za-z0-9_.-]{0,79}$/i;
const MOST_CHARACTERS = 80;

type Told = Readonly<Record<string, unknown>>;

/** A mapping file, or everything that is wrong with it, each with the place in the file. What it lacks is no fault here. */
export function readMapping(file: unknown): Mapping | RefusedField[] {
  if (!isObject(file)) return [fault('file', 'no-mapping', 'The file is not a mapping: it must be an object in JSON.')];
  const faults = [
    ...Object.keys(file).flatMap((name) =>
      KNOWN.includes(name) ? [] : [fault(name, 'not-known', `A mapping has no “${name}”. It has ${KNOWN.join(', ')}.`)],
    ),
    ...need(
      'version',
      isText(file['version']) && VERSION.test(file['version']),
      'Say which version this is, such as 2026-1.',
    ),
    ...need('inForceFrom', isDayOfOurTimes(file['inForceFrom']), 'Say from which day it is meant, as YYYY-MM-DD.'),
    ...need('namespace', isText(file['namespace'] ?? 'none'), 'Give the namespace as text, or leave it out.'),
    ...need('yes', isText(file['yes']), 'Say how yes is written.'),
    ...need('no', isText(file['no']), 'Say how no is written.'),
    ...elementFaults(file['elements']),
    ...codeFaults(file['codes']),
  ];
  return faults.length > 0 ? faults : ({ ...file, namespace: file['namespace'] ?? null } as unknown as Mapping);
}

function elementFaults(elements: unknown): RefusedField[] {
  if (!isObject(elements)) return [fault('elements', 'no-elements', 'Give the names of the elements, by our names.')];
  return Object.entries(elements).flatMap(([ours, theirs]) => [
    ...need(`elements.${ours}`, ELEMENTS.has(ours), `The return has no “${ours}”.`),
    ...need(
      `elements.${ours}`,
      theirs === null || (typeof theirs === 'string' && XML_NAME.test(theirs)),
      'Give a name that XML allows, or null to leave it out.',
    ),
  ]);
}

function codeFaults(codes: unknown): RefusedField[] {
  if (!isObject(codes)) return [fault('codes', 'no-codes', 'Give the codes of the labels, list by list.')];
  return Object.entries(codes).flatMap(([name, byLabel]) => {
    const where = `codes.${name}`;
    if (!LIST_NAMES.includes(name as ListName))
      return [fault(where, 'no-such-list', `The return has no list “${name}”.`)];
    if (!isObject(byLabel)) return [fault(where, 'no-codes', 'Give the codes by label.')];
    const labels = new Set(listNamed(name as ListName).labels.map(({ key }) => key));
    return Object.entries(byLabel).flatMap(([key, code]) => [
      ...need(`${where}.${key}`, labels.has(key), `The list “${name}” has no label “${key}”.`),
      ...need(
        `${where}.${key}`,
        code === null || isText(code),
        'Give the code as text, or null to leave the label out.',
      ),
    ]);
  });
}

function need(field: string, holds: boolean, message: string): RefusedField[] {
  return holds ? [] : [fault(field, 'bad-mapping', message)];
}

function fault(field: string, code: string, message: string): RefusedField {
  return { field, code, message };
}

function isObject(value: unknown): value is Told {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && /^\P{Cc}+$/u.test(value) && value.length <= MOST_CHARACTERS;
}
