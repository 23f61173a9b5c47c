import { FIELD_NAMES } from '../../src/reporting/h-clic/fields.js';
import { LIST_NAMES, listNamed } from '../../src/reporting/h-clic/labels/lists.js';
import type { Mapping } from '../../src/reporting/h-clic/mapping/mapping.js';
import { SECTIONS } from '../../src/reporting/h-clic/return.js';

/** A mapping file with an element for every field and a number for every label, both made up. */
export function aMappingFile(overrides: Partial<Mapping> = {}): Mapping {
  const names = ['return', 'case', ...SECTIONS, ...FIELD_NAMES];
  return {
    ...{ version: '2026-1', inForceFrom: '2026-01-01', namespace: null, yes: '1', no: '2' },
    elements: Object.fromEntries(names.map((name) => [name, inCapitals(name)])),
    codes: Object.fromEntries(
      LIST_NAMES.map((name) => [
        name,
        Object.fromEntries(listNamed(name).labels.map(({ key }, index) => [key, String(index + 1)])),
      ]),
    ),
    ...overrides,
  };
}

/** `main.lossOfHome` as `LossOfHome`. */
function inCapitals(name: string): string {
  const word = name.split('.').at(-1) ?? name;
  return word.charAt(0).toUpperCase() + word.slice(1);
}
