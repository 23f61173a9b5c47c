// @ts-nocheck
import type { Section } from '../return.js';

/** Something that stands between a case and its return. */
export interface Fault {
  /** An error keeps the quarter from being signed off; a warning does not. */
  readonly level: 'error' | 'warning';
  readonly section: Section;
  /** Which person, duty or stay of the section, from 1. */
  readonly item: number;
  readonly field: string;
  /** What is wrong, in the officer's words. */
  readonly wrong: string;
  /** How to mend it. */
  readonly mend: string;
}
