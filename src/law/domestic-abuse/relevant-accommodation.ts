import { relevantAccommodationRegulations2021 } from '../citation.js';
import type { AccommodationCategory, ProviderType } from '../providers.js';

/** A unit and who provides it. For a sanctuary scheme the provider is whoever runs the scheme. */
export interface UnitAndProvider {
  readonly category: AccommodationCategory;
  readonly providerType: ProviderType;
  /** The charity's objects include support for victims of domestic abuse. */
  readonly domesticAbuseObjects: boolean;
}

/** Computed, never typed in: the reason is kept beside the answer. */
export interface RelevantAccommodation {
  readonly counts: boolean;
  readonly reason: string;
  readonly citation: string;
}

const REGULATION = relevantAccommodationRegulations2021('2').text;

/** Each category's own test; null where no provider can make it count. */
const CATEGORY_TEST: Readonly<Record<AccommodationCategory, 'provider' | 'sanctuary-operator' | null>> = {
  refuge: 'provider',
  'specialist-safe': 'provider',
  dispersed: 'provider',
  'second-stage': 'provider',
  'other-designated': 'provider',
  sanctuary: 'sanctuary-operator',
  'council-temporary': null,
  'supported-housing': null,
  'nightly-paid': null,
  'bed-and-breakfast': null,
};

const LANDLORDS: readonly ProviderType[] = ['local-housing-authority', 'private-registered-provider'];

/**
 * Whether a unit is relevant accommodation, so that the support duty reaches those who live in it (SI 2021/991 reg 2, from 2021-10-01).
 * Both the category and the provider decide. A unit that does not count may still be used under Part 7 of the Housing Act 1996.
 */
export function relevantAccommodation(unit: UnitAndProvider): RelevantAccommodation {
  const test = CATEGORY_TEST[unit.category];
  if (test === null) return answer(false, reasonNever(unit.category));
  if (LANDLORDS.includes(unit.providerType)) {
    return answer(true, 'The category counts, and the provider is a housing authority or registered provider.');
  }
  if (test === 'sanctuary-operator') {
    return answer(false, 'A sanctuary scheme counts only when a housing authority or registered provider runs it.');
  }
  if (unit.providerType !== 'registered-charity') {
    return answer(false, 'The provider is not a housing authority, a registered provider or a registered charity.');
  }
  return unit.domesticAbuseObjects
    ? answer(true, 'The category counts, and the provider is a charity for victims of domestic abuse.')
    : answer(false, 'The charity’s objects do not include support for victims of domestic abuse.');
}

function reasonNever(category: AccommodationCategory): string {
  return category === 'bed-and-breakfast'
    ? 'Bed and breakfast never counts.'
    : 'The accommodation is not designated for victims of domestic abuse.';
}

function answer(counts: boolean, reason: string): RelevantAccommodation {
  return { counts, reason, citation: REGULATION };
}
