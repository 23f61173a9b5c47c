// @ts-nocheck
import type { Requirements } from '../people/household.view.js';
import type { Level, Need, Sex } from '../people/people.codes.js';
import type { LocalDate } from '../shared/local-date.js';
import { londonDay } from '../shared/local-date.js';
import { newBookingNeeded } from './endings.codes.js';
import { overstayOf, type Overstaying, type StayDecision } from './stays/overstays.rules.js';
import type { EndedBy, Placement } from './placement.entity.js';
import type { PlacementStatus } from './placement.states.js';
import type { OutOfAreaReason } from './placements.codes.js';

/** What a provider is told before both have agreed: who would come, without a name. */
export interface Referral {
  readonly people: readonly { readonly age: number; readonly sex: Sex; readonly child: boolean }[];
  readonly needs: readonly Need[];
  readonly needLevels: Readonly<Partial<Record<Need, Level>>>;
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
  /** By when the provider was to answer, by the policy that held when it was offered; null for what a transfer opened. */
  readonly target: { readonly policyVersion: number; readonly answerBy: Date } | null;
  readonly agreed: { readonly provider: boolean; readonly person: boolean };
  readonly arrivedAt: Date | null;
  /** While they are there after the day they were expected to leave. */
  readonly overstay: Overstaying | null;
  readonly departedAt: Date | null;
  readonly endedBy: EndedBy | null;
  readonly reason: string | null;
  /** Whether the reason for which it ended before they came leaves them without a place; null where it does not say. */
  readonly newBookingNeeded: boolean | null;
  readonly destination: string | null;
  readonly outOfAreaReason: OutOfAreaReason | null;
  readonly version: number;
}

/** What an answer is made from. */
export type PlacementRow = Omit<Placement, 'providerAgreedBy' | 'personAgreedBy' | 'transferredFrom' | 'createdBy'> & {
  /** The last one about the day that is expected; only looked for while they live there. */
  readonly lastDecision?: StayDecision | null;
};

/**
 * The answer for a placement as it is at `now`: an offer that nobody can accept any more is expired, whoever gets round to noting it.
 */
export function viewOf(stored: PlacementRow, now: Date): PlacementView {
  const placement = present(stored, now);
  const { policyVersion, answerBy, holdExpiresAt } = placement;
  return {
    id: placement.id,
    householdId: placement.householdId,
    unitId: placement.unitId,
    providerId: placement.providerId,
    status: placement.status,
    from: placement.fromDay,
    expectedTo: placement.expectedTo,
    hold: placement.status === 'offered' && holdExpiresAt ? { expiresAt: holdExpiresAt } : null,
    target: policyVersion !== null && answerBy ? { policyVersion, answerBy } : null,
    agreed: { provider: placement.providerAgreedAt !== null, person: placement.personAgreedAt !== null },
    arrivedAt: placement.arrivedAt,
    overstay: overstayOf(placement, placement.lastDecision ?? null, londonDay(now)),
    departedAt: placement.departedAt,
    endedBy: placement.endedBy,
    reason: placement.reason,
    newBookingNeeded: newBookingNeeded(placement.arrivedAt ? null : placement.reason),
    destination: placement.destination,
    outOfAreaReason: placement.outOfAreaReason,
    version: placement.version,
  };
}

function present(placement: PlacementRow, now: Date): PlacementRow {
  const { status, holdExpiresAt } = placement;
  const lapsed = status === 'offered' && holdExpiresAt !== null && holdExpiresAt <= now;
  return lapsed ? { ...placement, status: 'expired', endedBy: 'system', reason: 'hold-lapsed' } : placement;
}
