// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { HouseholdQueries } from '../../people/household.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { violatedConstraint } from '../../platform/database/retry.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import { type LocalDate, startOfLondonDay } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import { callerOf } from '../placements.access.js';
import { UnitGroupQueries } from './unit-groups.queries.js';
import { WaitingEntry } from './waiting-entry.entity.js';
import type { LEFT_WAITING_LIST } from './waiting-list.codes.js';
import { lookForGroup } from './waiting-list.events.js';
import { type HouseholdWaiting, WaitingListQueries } from './waiting-list.queries.js';
import { WaitingTurns } from './waiting-list.turns.js';

/**
 * Puts households on waiting lists and takes them off. The order is that in which they came, and nothing else: what a household
 * declines, or how often, is not asked. Whose turn it is when a unit stands empty is in `waiting-list.turns.ts`.
 */
@Injectable()
export class WaitingLists {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly households: HouseholdQueries,
    private readonly groups: UnitGroupQueries,
    private readonly lists: WaitingListQueries,
    private readonly turns: WaitingTurns,
  ) {}

  /** Puts a household at the end of a group's list. Refusals: `missing`, `waiting-already`. */
  async join(
    unitGroupId: string,
    { householdId, from }: { householdId: string; from?: LocalDate },
  ): Promise<HouseholdWaiting | Refusal> {
    if (!(await this.groups.one(unitGroupId))) return Refusal.missing();
    if (!(await this.households.sees(householdId))) return Refusal.missing();

    const { organisationId, userId } = callerOf(this.work.actor);
    const entry: WaitingEntry = {
      id: newId(),
      unitGroupId,
      householdId,
      organisationId,
      joinedAt: this.clock.now(),
      fromDay: from ?? null,
      leftAt: null,
      leftReason: null,
      placementId: null,
      createdBy: userId,
    };
    try {
      await this.work.manager.insert(WaitingEntry, entry);
    } catch (error) {
      if (violatedConstraint(error) === 'waits_once_in_a_group') return waitingAlready();
      throw error;
    }

    this.record('waiting-list.joined', householdId, { unitGroupId });
    this.work.wake(lookForGroup, { unitGroupId });
    if (from && from > this.clock.today()) this.work.wake(lookForGroup, { unitGroupId }, startOfLondonDay(from));

    return (await this.lists.entry(entry.id)) ?? Refusal.missing();
  }

  /** Those who see the household take it off a list. Refusal: `missing`, also when it is on it no more. */
  async leave(
    unitGroupId: string,
    entryId: string,
    reason: (typeof LEFT_WAITING_LIST)[number],
  ): Promise<void | Refusal> {
    const [left] = await this.work.query<{ householdId: string }>(
      `update placements.waiting_entry set left_at = $3, left_reason = $4
        where id = $2 and unit_group_id = $1 and left_at is null returning household_id as "householdId"`,
      [unitGroupId, entryId, this.clock.now(), reason],
    );
    if (!left) return Refusal.missing();

    await this.turns.endOf([entryId]);

    this.record('waiting-list.left', left.householdId, { unitGroupId, reason });
  }

  private record(action: string, householdId: string, details: Record<string, unknown>): void {
    this.work.record({ action, outcome: 'done', subjectType: 'household', subjectId: householdId, details });
  }
}

function waitingAlready(): Refusal {
  return Refusal.clash('waiting-already', 'They are on this list already, and keep the place they have.');
}
