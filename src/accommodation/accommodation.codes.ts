import type { AccommodationCategory } from '../law/providers.js';

/** What kind of place it is. Whether it is relevant accommodation is computed from this and the provider, never typed in. */
export const CATEGORIES = [
  'refuge',
  'specialist-safe',
  'dispersed',
  'second-stage',
  'other-designated',
  'council-temporary',
  'supported-housing',
  'nightly-paid',
  'bed-and-breakfast',
  'sanctuary',
] as const satisfies readonly AccommodationCategory[];
export type Category = (typeof CATEGORIES)[number];

/** Why somebody needs to know where a place is. */
export const DISCLOSURE_PURPOSES = [
  'travelling-to-placement',
  'arranging-transport',
  'delivering-support',
  'emergency-services',
  'repairs-and-safety',
  'school-transport',
  'court-or-legal',
  'move-in-day',
] as const;

/** The code an audit row keeps for a purpose: one of the list, or that it was stated in words, which the row must not hold. */
export function purposeCode(purpose: string): string {
  return DISCLOSURE_PURPOSES.find((code) => code === purpose) ?? 'stated-in-words';
}
