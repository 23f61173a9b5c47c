import { Injectable } from '@nestjs/common';
import { HouseholdQueries } from '../../people/household.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Referral } from '../placement.view.js';

/** One household in line, as those may know it who ask: its provider without who they are, its own workers by its id. */
export interface ListedWaiting extends Referral {
  readonly id: string;
  /** From 1, which is next. */
  readonly position: number;
  /** How many people they are. */
  readonly size: number;
  /** Null for those who do not see the household. */
  readonly householdId: string | null;
  readonly joinedAt: Date;
  readonly from: LocalDate | null;
}

/** One list on which a household waits. */
export interface HouseholdWaiting {
  readonly id: string;
  readonly unitGroupId: string;
  readonly position: number;
  readonly joinedAt: Date;
  readonly from: LocalDate | null;
  /** The unit that it is their turn to be offered. */
  readonly turn: {
    readonly unitId: string;
    readonly since: LocalDate;
    /** When it passes to the next household, unless this one has been offered the unit by then. */
    readonly passesAt: string;
  } | null;
}

const PASSES_AT = `to_char(t.passes_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Reads of waiting lists; each is audited. */
@Injectable()
export class WaitingListQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdQueries,
    private readonly clock: Clock,
  ) {}

  /** Who waits for a group's units, in order from after `after`; one more than `limit`. */
  ofGroup(unitGroupId: string, { after, limit }: { after: number; limit: number }): Promise<ListedWaiting[]> {
    this.work.record({
      action: 'waiting-list.read',
      outcome: 'done',
      subjectType: 'unit-group',
      subjectId: unitGroupId,
    });
    return this.work.query<ListedWaiting>(
      `select entry_id as id, place as position, jsonb_array_length(people) as size, household_id as "householdId",
              joined_at as "joinedAt", from_day::text as "from", people, needs, need_levels as "needLevels", requirements
         from placements.waiting_list($1, $2) where place > $3::bigint limit $4`,
      [unitGroupId, this.clock.today(), after, limit + 1],
    );
  }

  /** The lists on which a household waits, the oldest first; null when the caller does not see the household. */
  async ofHousehold(householdId: string): Promise<HouseholdWaiting[] | null> {
    if (!(await this.households.sees(householdId))) return null;
    this.work.record({
      action: 'waiting-list.read',
      outcome: 'done',
      subjectType: 'household',
      subjectId: householdId,
    });
    return this.entries('e.household_id = $2', householdId);
  }

  /** One entry that has not ended; null when there is none to see. */
  async entry(entryId: string): Promise<HouseholdWaiting | null> {
    const [entry] = await this.entries('e.id = $2', entryId);
    return entry ?? null;
  }

  // A turn that stands has not ended: said again, it leads to the index of those.
  private entries(which: string, id: string): Promise<HouseholdWaiting[]> {
    return this.work.query<HouseholdWaiting>(
      `select e.id, e.unit_group_id as "unitGroupId", e.joined_at as "joinedAt", e.from_day::text as "from",
              (select w.place from placements.waiting_list(e.unit_group_id, $1) w where w.entry_id = e.id) as position,
              (select jsonb_build_object('unitId', t.unit_id, 'since', t.free_since, 'passesAt', ${PASSES_AT})
                 from placements.waiting_turn t
                where t.entry_id = e.id and t.ended_at is null and placements.stands(t, $3)) as turn
         from placements.waiting_entry e
        where ${which} and e.left_at is null
        order by e.joined_at, e.id`,
      [this.clock.today(), id, this.clock.now()],
    );
  }
}
