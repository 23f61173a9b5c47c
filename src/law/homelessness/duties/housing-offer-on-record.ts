import type { LocalDate } from '../../../shared/local-date.js';

/** An offer on the answer to which a duty may end. */
export type HousingOfferKind =
  'final-accommodation' | 'final-part-6' | 'temporary-accommodation' | 'part-6' | 'private-rented';

/** What somebody said to an offer. */
export type OfferAnswer = 'accepted' | 'not-taken-up';

/** An offer that stands under the duty that is owed, and what came of it. */
export interface HousingOfferOnRecord {
  readonly kind: HousingOfferKind;
  readonly letterWentOn: LocalDate | null;
  readonly answer: OfferAnswer | null;
  readonly answeredOn: LocalDate | null;
}
