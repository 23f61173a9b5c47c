import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { violatedConstraint } from '../platform/database/retry.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Refusal } from '../shared/refusal.js';
import type { StayDecision } from './stays/overstays.rules.js';
import { INNER_COLUMNS, PLACEMENT_COLUMNS } from './placement.columns.js';
import { Placement } from './placement.entity.js';
import { alreadyPlaced, livesElsewhere } from './placements.rules.js';

/** A placement that is this transaction's alone, with its unit. */
export interface LockedPlacement {
  readonly placement: Placement;
  /** False for a provider whose offer has not been agreed. */
  readonly seesHousehold: boolean;
  /** What was decided last about staying beyond the day that is expected, while they live there. */
  readonly lastDecision: StayDecision | null;
}

type Frozen = Pick<Placement, 'policyVersion' | 'answerBy'>;

/** An offer before it is written. */
export type NewPlacement = Omit<Placement, keyof Frozen>;

/** An offer as it was written, and how its provider is asked. */
export interface Asked {
  readonly offer: Placement;
  readonly remindAt: Date;
  /** Somebody there can sign in and answer. */
  readonly providerReachable: boolean;
}

type LockedRow = Placement & Omit<LockedPlacement, 'placement'>;

const LOCKED = `select ${PLACEMENT_COLUMNS}, ${INNER_COLUMNS}, l.sees_household as "seesHousehold", l.last_decision as "lastDecision"`;

const OFFER = `with policy as (
    select version, $12::timestamptz + make_interval(mins => answer_within_minutes) as answer_by,
           $12::timestamptz + make_interval(mins => remind_after_minutes) as remind_at
      from placements.policy_for($3, $12))
  insert into placements.placement (id, household_id, unit_id, provider_id, organisation_id, status, from_day, expected_to, hold_expires_at,
                                    provider_agreed_at, provider_agreed_by, out_of_area_reason, created_at, created_by, policy_version, answer_by)
    select $1, $2, $3, $4, $5, 'offered', $6, $7, $8, $9, $10, $11, $12, $13, version, answer_by from policy
  returning policy_version as "policyVersion", answer_by as "answerBy", (select remind_at from policy) as "remindAt",
            access.has_staff(provider_id) as "providerReachable"`;

/**
 * Loads placements for a command and writes them back. Everybody locks the unit first and the placement second, and holds that
 * have lapsed are released in between: what is locked here is the present state.
 */
@Injectable()
export class PlacementStore {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The placement under lock, or null when the caller sees no such placement. `andUnitId`: a further unit to lock. */
  async lock(placementId: string, andUnitId?: string): Promise<LockedPlacement | null> {
    const [row] = await this.work.query<LockedRow>(
      `${LOCKED} from placements.lock($1, $2::uuid[], $3) l cross join lateral (select (l.placement).*) p`,
      [placementId, andUnitId ? [andUnitId] : [], this.clock.now()],
    );
    return row ? lockedOf(row) : null;
  }

  /** The same, together with the units that an agreement to it may give back; in one order, so that two agreements queue. */
  async lockForAgreement(placementId: string): Promise<LockedPlacement | null> {
    const [row] = await this.work.query<LockedRow>(
      `${LOCKED} from placements.lock($1, placements.units_given_back($1), $2) l cross join lateral (select (l.placement).*) p`,
      [placementId, this.clock.now()],
    );
    return row ? lockedOf(row) : null;
  }

  /** Writes placements that no offer came before. */
  insert(placement: Placement | Placement[]): Promise<unknown> {
    return this.work.manager.insert(Placement, placement);
  }

  /** Writes an offer, and freezes onto it the referral policy that holds for its unit at this moment. */
  async offer(offer: NewPlacement): Promise<Asked> {
    const [asked] = await this.work.query<Omit<Asked, 'offer'> & Frozen>(OFFER, [
      offer.id,
      offer.householdId,
      offer.unitId,
      offer.providerId,
      offer.organisationId,
      offer.fromDay,
      offer.expectedTo,
      offer.holdExpiresAt,
      offer.providerAgreedAt,
      offer.providerAgreedBy,
      offer.outOfAreaReason,
      offer.createdAt,
      offer.createdBy,
    ]);
    if (!asked) throw new Error('there is no referral policy');
    const { policyVersion, answerBy, remindAt, providerReachable } = asked;
    return { offer: { ...offer, policyVersion, answerBy }, remindAt, providerReachable };
  }

  /** Writes changes and gives the placement as it is then. Refusal: `household-already-placed`. */
  async save(placement: Placement, changes: Partial<Placement>): Promise<Placement | Refusal> {
    const next = { ...placement, ...changes, version: placement.version + 1 };
    return orAlreadyPlaced(async () => {
      await this.work.manager.update(Placement, placement.id, { ...changes, version: next.version });
      return next;
    });
  }

  /**
   * Both have agreed: the hold no longer lapses, and the household's other offers for these nights are taken back, their units freed.
   * Gives the ids of those.
   */
  async settle(agreed: Placement): Promise<string[]> {
    const rows = await this.work.query<{ id: string }>('select placements.settle($1, $2) as id', [
      agreed.id,
      this.clock.now(),
    ]);
    return rows.map(({ id }) => id);
  }

  /**
   * Closes one placement and opens the other in one statement: at no moment does the household live in two places or in none.
   * Refusal: `household-already-placed`.
   */
  async swap(closed: Placement, opened: Placement): Promise<true | Refusal> {
    return orAlreadyPlaced(async () => {
      const { id, departedAt, endedBy, reason } = closed;
      await this.work.query('select placements.swap($1, $2, $3, $4, $5)', [id, opened.id, departedAt, endedBy, reason]);
      return true as const;
    });
  }
}

function lockedOf({ seesHousehold, lastDecision, ...placement }: LockedRow): LockedPlacement {
  return { placement, seesHousehold, lastDecision };
}

async function orAlreadyPlaced<T>(write: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await write();
  } catch (error) {
    const constraint = violatedConstraint(error);
    if (constraint === 'one_place_at_a_time') return alreadyPlaced();
    if (constraint === 'lives_in_one_place') return livesElsewhere();
    throw error;
  }
}
