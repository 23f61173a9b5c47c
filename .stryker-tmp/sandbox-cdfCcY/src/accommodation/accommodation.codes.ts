// @ts-nocheck
import type { AccommodationCategory } from '../law/providers.js';
import { codeLists } from '../shared/code-lists.js';

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

/** What a unit that is not self-contained has in common with others. */
export const SHARED_PARTS = ['kitchen', 'bathroom', 'living-room', 'entrance'] as const;
export type SharedPart = (typeof SHARED_PARTS)[number];

/** Whether a household with no recourse to public funds can be considered. */
export const NO_RECOURSE = ['yes', 'with-funding', 'no'] as const;
export type NoRecourse = (typeof NO_RECOURSE)[number];

/** When staff are there. */
export const STAFFED = ['not-staffed', 'office-hours', 'day-and-evening', '24-hours'] as const;
export type Staffed = (typeof STAFFED)[number];

/** What keeps a building safe. */
export const SECURITY = [
  'secure-entry',
  'cctv',
  'alarms',
  'panic-buttons',
  'reinforced-doors',
  'sanctuary-measures',
] as const;
export type SecurityMeasure = (typeof SECURITY)[number];

/** Services led by and for people of one community. */
export const BY_AND_FOR = [
  'black-and-minoritised-women',
  'south-asian-women',
  'african-and-caribbean-women',
  'latin-american-women',
  'jewish-women',
  'muslim-women',
  'gypsy-roma-and-traveller-women',
  'deaf-women',
  'disabled-women',
  'lgbt',
  'young-women',
  'older-women',
] as const;
export type ByAndFor = (typeof BY_AND_FOR)[number];

/** What is checked for safety before anybody can live somewhere. */
export const STANDARDS = [
  'gas-safety',
  'electrical-safety',
  'damp-and-mould',
  'locks-and-security',
  'fire-safety',
] as const;
export type Standard = (typeof STANDARDS)[number];

export const CHECK_RESULTS = ['pass', 'fail'] as const;
export type CheckResult = (typeof CHECK_RESULTS)[number];

codeLists({
  accommodationCategories: CATEGORIES,
  sharedParts: SHARED_PARTS,
  noRecourse: NO_RECOURSE,
  staffed: STAFFED,
  securityMeasures: SECURITY,
  byAndFor: BY_AND_FOR,
  standards: STANDARDS,
  checkResults: CHECK_RESULTS,
  disclosurePurposes: DISCLOSURE_PURPOSES,
});
