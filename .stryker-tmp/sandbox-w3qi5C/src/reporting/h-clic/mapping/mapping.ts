// @ts-nocheck
import type { Section } from '../return.js';
import type { ListName } from '../labels/lists.js';

/**
 * What a council was told by the department and is not published: the names of the elements and the numbers behind the labels. It comes
 * as a file `hclic-map.<version>.json`. An element or a code that the file does not give is named; one that it gives as null is left out.
 */
export interface Mapping {
  /** The council's own name of this version, such as `2026-1`. */
  readonly version: string;
  /** The first day of the first quarter that it is meant for. */
  readonly inForceFrom: string;
  readonly namespace: string | null;
  /** `return` and `case`; then `main`, and `main.lossOfHome`, for every section and field. */
  readonly elements: Readonly<Record<string, string | null>>;
  /** By list, then by label. */
  readonly codes: Readonly<Partial<Record<ListName, Readonly<Record<string, string | null>>>>>;
  /** How yes and no are written. */
  readonly yes: string;
  readonly no: string;
}

/** A field of a section as mapping files name it. */
export function elementName(section: Section, field: string): string {
  return `${section}.${field}`;
}
