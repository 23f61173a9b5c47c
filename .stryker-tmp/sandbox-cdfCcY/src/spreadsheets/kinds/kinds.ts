// @ts-nocheck
import { PREMISES } from './premises.kind.js';
import type { SheetKind, SheetKindName } from './sheet-kind.js';
import { STAYS } from './stays.kind.js';
import { UNITS } from './units.kind.js';

/** What each kind of spreadsheet holds. */
export const KINDS: Readonly<Record<SheetKindName, SheetKind>> = { premises: PREMISES, units: UNITS, stays: STAYS };
