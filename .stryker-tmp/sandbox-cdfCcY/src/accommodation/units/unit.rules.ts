// @ts-nocheck
import { isDeepStrictEqual } from 'node:util';
import { Refusal } from '../../shared/refusal.js';
import type { Unit } from './unit.entity.js';

/** A unit says whom it is for without contradicting itself. */
export function refuseUnit(unit: Pick<Unit, 'womenOnly' | 'menOnly' | 'leadAgeFrom' | 'leadAgeTo'>): Refusal | null {
  if (unit.womenOnly && unit.menOnly) {
    return Refusal.rule('women-or-men-only', 'A place cannot be for women only and for men only.', [
      { field: 'menOnly', code: 'women-or-men-only', message: 'Say one of the two, or neither.' },
    ]);
  }
  if (unit.leadAgeFrom !== null && unit.leadAgeTo !== null && unit.leadAgeTo < unit.leadAgeFrom) {
    return Refusal.rule('lead-ages-in-order', 'The highest age must not be below the lowest.', [
      { field: 'leadAgeTo', code: 'lead-ages-in-order', message: 'Enter the same age or a higher one, or no limit.' },
    ]);
  }
  return null;
}

// What it is called, and whether it is asked at all, change nothing for those who live there.
const NOT_ITS_LAYOUT = ['reference', 'takingReferrals'];

/** True when what is said now makes another place of the unit than it was. */
export function isReconfigured(before: Unit, said: Partial<Unit>): boolean {
  return Object.entries(said).some(
    ([name, value]) => !NOT_ITS_LAYOUT.includes(name) && !isDeepStrictEqual(before[name as keyof Unit], value),
  );
}
