import { type Citation, housingAct1988 } from './citation.js';
import { RULE_VERSIONS } from './rule-versions.js';
import { type Length, of } from './time-limit.js';

const FOUR_MONTHS = of(4, 'month');
const TWO_MONTHS = of(2, 'month');
const FOUR_WEEKS = of(4, 'week');
const TWO_WEEKS = of(2, 'week');
const AT_ONCE = of(0, 'none');

const each = (length: Length, ...grounds: readonly string[]): readonly (readonly [string, Length])[] =>
  grounds.map((ground) => [ground, length]);

/**
 * How long before the date that it specifies a landlord serves a section 8 notice, by ground: Housing Act 1988 s.8 and Schedule 2 as they
 * stand for private assured tenancies since 1 May 2026. Earlier periods, and those of social landlords until their own commencement, are
 * not held here.
 */
export const SECTION_8_PERIODS: ReadonlyMap<string, Length> = new Map([
  ...each(FOUR_MONTHS, '1', '1A', '1B', '2', '2ZA', '2ZB', '2ZC', '2ZD', '4A', '6', '6A', '6B'),
  ...each(TWO_MONTHS, '5', '5A', '5B', '5C', '5D', '5H', '7', '9'),
  ...each(FOUR_WEEKS, '5E', '5F', '5G', '8', '10', '11', '18'),
  ...each(TWO_WEEKS, '4', '7B', '12', '13', '14ZA', '15', '17', '14A'),
  ...each(AT_ONCE, '7A', '14'),
]);

/** The first day on which they stand so. */
export const SECTION_8_SINCE = RULE_VERSIONS.find(({ key }) => key === 'RRA_PRIVATE')?.effective ?? null;

export const SECTION_8_SOURCE: Citation = housingAct1988('8');
