import { Injectable } from '@nestjs/common';
import { Ledger } from '../availability/ledger.js';
import { violatedConstraint } from '../platform/database/retry.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Refusal } from '../shared/refusal.js';
import { Placement } from './placement.entity.js';
import { alreadyPlaced, livesElsewhere } from './placements.rules.js';

/** A placement that is this transaction's alone, with its unit. */
export interface LockedPlacement {
  readonly placement: Placement;
  /** False for a provider whose offer has not been agreed. */
  readonly seesHousehold: boolean;
}

/**
 * Loads placements for a command and writes them back. Everybody locks the unit first and the placement second, and holds that
 * have lapsed are released in between: what is locked here is the present state.
 */
@Injectable()
export class PlacementStore {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** The placement under lock, or null when the caller sees no such placement. `andUnitId`: a further unit to lock. */
  async lock(placementId: string, andUnitId?: string): Promise<LockedPlacement | null> {
    const [seen] = await this.work.query<{ unitId: string }>(
      'select unit_id as "unitId" from placements.placement where id = $1',
      [placementId],
    );
    if (!seen) return null;
    // In one order, so that two households who change places queue instead of deadlocking.
    for (const unitId of [seen.unitId, ...(andUnitId ? [andUnitId] : [])].sort()) {
      await this.ledger.releaseLapsedHolds(unitId);
    }
    const placement = await this.work.manager.findOne(Placement, {
      where: { id: placementId },
      lock: { mode: 'for_no_key_update' },
    });
    if (!placement) return null;
    const [row] = await this.work.query<{ sees: boolean }>('select people.sees_household($1) as sees', [
      placement.householdId,
    ]);
    return { placement, seesHousehold: row?.sees ?? false };
  }

  insert(placement: Placement): Promise<unknown> {
    return this.work.manager.insert(Placement, placement);
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
   * Closes one placement and opens the other in one statement: at no moment does the household live in two places or in none.
   * Refusal: `household-already-placed`.
   */
  async swap(closed: Placement, opened: Placement): Promise<true | Refusal> {
    return orAlreadyPlaced(async () => {
      await this.work.query(
        `update placements.placement p
            set status = n.status, departed_at = n.departed_at, reason = n.reason, version = n.version
           from (values ($1::uuid, $2, $3::timestamptz, $4, $5::integer), ($6, $7, $8, $9, $10))
                  as n(id, status, departed_at, reason, version)
          where p.id = n.id`,
        [closed, opened].flatMap(({ id, status, departedAt, reason, version }) => [
          id,
          status,
          departedAt,
          reason,
          version,
        ]),
      );
      return true as const;
    });
  }
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
