import type { Requirements } from '../people/household.queries.js';
import type { Need, Sex } from '../people/people.codes.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Placement } from './placement.entity.js';
import type { PlacementStatus } from './placement.states.js';

/** What a provider is told before both have agreed: who would come, without a name. */
export interface Referral {
  readonly people: readonly { readonly age: number; readonly sex: Sex; readonly child: boolean }[];
  readonly needs: readonly Need[];
  readonly requirements: Requirements;
}

/** A placement as everybody who sees it is answered. It leads to no other placement. */
export interface PlacementView {
  readonly id: string;
  readonly householdId: string;
  readonly unitId: string;
  readonly providerId: string;
  readonly status: PlacementStatus;
  readonly from: LocalDate;
  readonly expectedTo: LocalDate | null;
  readonly hold: { readonly expiresAt: Date } | null;
  readonly agreed: { readonly provider: boolean; readonly person: boolean };
  readonly arrivedAt: Date | null;
  readonly departedAt: Date | null;
  readonly reason: string | null;
  readonly destination: string | null;
  readonly version: number;
}

/** The columns that an answer is made from. */
export type PlacementRow = Omit<
  Placement,
  'providerAgreedBy' | 'personAgreedBy' | 'endedBy' | 'transferredFrom' | 'createdAt' | 'createdBy'
>;

/** The answer for a placement whose stored state is the present one. */
export function viewOf(placement: PlacementRow): PlacementView {
  const offered = placement.status === 'offered';
  return {
    id: placement.id,
    householdId: placement.householdId,
    unitId: placement.unitId,
    providerId: placement.providerId,
    status: placement.status,
    from: placement.fromDay,
    expectedTo: placement.expectedTo,
    hold: offered && placement.holdExpiresAt ? { expiresAt: placement.holdExpiresAt } : null,
    agreed: { provider: placement.providerAgreedAt !== null, person: placement.personAgreedAt !== null },
    arrivedAt: placement.arrivedAt,
    departedAt: placement.departedAt,
    reason: placement.reason,
    destination: placement.destination,
    version: placement.version,
  };
}

/** The same once its hold has run out: an offer that nobody can accept any more is expired, whoever gets round to noting it. */
export function presentView(placement: PlacementRow, now: Date): PlacementView {
  const lapsed = placement.status === 'offered' && placement.holdExpiresAt !== null && placement.holdExpiresAt <= now;
  return viewOf(lapsed ? { ...placement, status: 'expired' } : placement);
}
