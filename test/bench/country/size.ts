/** How much of a country is loaded. */
export interface CountrySize {
  readonly units: number;
  /** About 300 units in each. */
  readonly authorities: number;
  readonly households: number;
  /** Past and present claims on unit time, about. */
  readonly claims: number;
  /** The first so many councils, and a refuge in each, have somebody whose password is known. */
  readonly councils: number;
}

export const WHOLE_COUNTRY_UNITS = 100_000;
export const SMALL_COUNTRY_UNITS = 1_000;

const UNITS_OF_AN_AUTHORITY = 300;
const MOST_COUNCILS = 40;

/** A country of `units` units: for 100,000 units 333 authorities, 200,000 households, 1,000,000 claims. */
export function countryOf(units: number): CountrySize {
  const authorities = Math.max(1, Math.round(units / UNITS_OF_AN_AUTHORITY));
  return {
    units,
    authorities,
    households: units * 2,
    claims: units * 10,
    councils: Math.min(MOST_COUNCILS, authorities),
  };
}

/** One council with so many households that have applied to it, and few units: a hundredth as many. */
export function oneCouncilOf(applications: number): CountrySize {
  const units = Math.max(20, Math.round(applications / 100));
  return { units, authorities: 1, households: applications, claims: units * 4, councils: 1 };
}
