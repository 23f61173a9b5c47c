import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Clock } from '../../platform/clock/clock.js';
import type { PlacementStatus } from '../placement.states.js';
import { WaitingTurns } from './waiting-list.turns.js';

interface Told {
  readonly householdId: string;
  readonly unitId: string;
  readonly status: PlacementStatus;
  readonly offeredAt: Date;
  readonly agreedAt: Date | null;
}

const CAME_TO_NOTHING: readonly PlacementStatus[] = ['declined', 'withdrawn', 'not-arrived'];
const HAVE_IT_STILL: readonly PlacementStatus[] = ['accepted', 'arrived'];

/**
 * What placements mean for those who wait. A place takes a household off every list; a place that comes to nothing puts it back where it
 * stood, because neither a yes nor a no may cost anybody their place in line.
 */
@Injectable()
export class WaitingListEndings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly turns: WaitingTurns,
  ) {}

  /**
   * Both have agreed: the household waits no longer for what it waited for then, and nobody else waits for this unit's vacancy. A later
   * vacancy is another matter.
   */
  async placed(placementId: string): Promise<void> {
    const placement = await this.toldOf(placementId);
    if (!placement || CAME_TO_NOTHING.includes(placement.status)) return;

    await this.takeOff('e.household_id = $4 and e.joined_at <= $5', placementId, [
      placement.householdId,
      placement.agreedAt,
    ]);
    if (HAVE_IT_STILL.includes(placement.status)) await this.turns.endAt(placement.unitId);
  }

  /** They moved into another unit: they wait no longer for that one's groups. The unit they left may be somebody's turn. */
  async moved(closedId: string, openedId: string): Promise<void> {
    const opened = await this.toldOf(openedId);
    const closed = await this.toldOf(closedId);
    if (!opened || !closed) return;

    await this.takeOff(
      `e.household_id = $4 and e.joined_at <= $5
         and exists (select 1 from placements.unit_group_member m where m.unit_group_id = e.unit_group_id and m.unit_id = $6)`,
      openedId,
      [opened.householdId, opened.agreedAt, opened.unitId],
    );
    if (HAVE_IT_STILL.includes(opened.status)) await this.turns.endAt(opened.unitId);
    await this.turns.offerToNext(closed.unitId);
  }

  /** They have left: it may be somebody's turn now, or when the unit has been made ready. */
  async left(placementId: string): Promise<void> {
    const placement = await this.toldOf(placementId);
    if (placement) await this.turns.offerToNext(placement.unitId);
  }

  /** It ended before they arrived: they wait where they waited before, and the unit's next turn is somebody else's. */
  async cameToNothing(placementId: string): Promise<void> {
    const placement = await this.toldOf(placementId);
    if (!placement) return;

    await this.putBack(placementId);
    await this.turns.used(placement);
    await this.turns.offerToNext(placement.unitId);
  }

  private async takeOff(which: string, placementId: string, parameters: unknown[]): Promise<void> {
    const left = await this.work.query<{ id: string; householdId: string; unitGroupId: string }>(
      `update placements.waiting_entry e set left_at = $1, left_reason = $2, placement_id = $3
        where ${which} and e.left_at is null
       returning e.id, e.household_id as "householdId", e.unit_group_id as "unitGroupId"`,
      [this.clock.now(), 'placed', placementId, ...parameters],
    );
    await this.turns.endOf(left.map(({ id }) => id));
    for (const { householdId, unitGroupId } of left) {
      this.record('waiting-list.left', householdId, { unitGroupId, reason: 'placed' });
    }
  }

  // Whoever has another place by now stays off the lists until that one, too, comes to nothing. Whoever was put on a list again
  // meanwhile would have two places in it: the earlier one is theirs.
  private async putBack(placementId: string): Promise<void> {
    await this.work.query(
      `update placements.waiting_entry e set placement_id = p.id
         from placements.placement p
        where e.placement_id = $1 and p.household_id = e.household_id and p.id <> $1 and p.status in ('accepted', 'arrived')`,
      [placementId],
    );
    const back = await this.work.query<{ id: string; householdId: string; unitGroupId: string }>(
      `with again as (
         update placements.waiting_entry n set joined_at = least(n.joined_at, o.joined_at)
           from placements.waiting_entry o
          where o.placement_id = $1 and n.left_at is null
            and n.household_id = o.household_id and n.unit_group_id = o.unit_group_id
         returning n.unit_group_id)
       update placements.waiting_entry e set left_at = null, left_reason = null, placement_id = null
        where e.placement_id = $1 and e.unit_group_id not in (select a.unit_group_id from again a)
       returning e.id, e.household_id as "householdId", e.unit_group_id as "unitGroupId"`,
      [placementId],
    );
    for (const { householdId, unitGroupId } of back) {
      this.record('waiting-list.put-back', householdId, { unitGroupId });
    }
  }

  private async toldOf(placementId: string): Promise<Told | null> {
    const [placement] = await this.work.query<Told>(
      `select household_id as "householdId", unit_id as "unitId", status, created_at as "offeredAt",
              greatest(provider_agreed_at, person_agreed_at) as "agreedAt"
         from placements.placement where id = $1`,
      [placementId],
    );
    return placement ?? null;
  }

  private record(action: string, householdId: string, details: Record<string, unknown>): void {
    this.work.record({ action, outcome: 'done', subjectType: 'household', subjectId: householdId, details });
  }
}
