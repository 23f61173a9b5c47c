// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { UnitState } from '../ledger/occupancy.queries.js';

/** How a unit stands since its latest change. */
export interface UnitChange extends UnitState {
  /** The transaction that made it. */
  readonly madeBy: string;
  /** Whoever was told this and all before it may come back with this position: nothing is left out, and some of it told again. */
  readonly position: string;
}

export interface Reading {
  readonly changes: readonly UnitChange[];
  /** Everything changed by earlier transactions is in this reading or the ones before; null when there is more to read. */
  readonly upTo: string | null;
}

// A transaction that began before this reading may commit after it: nobody's position goes beyond the oldest of them.
const OLDEST = 'pg_snapshot_xmin(pg_current_snapshot())';
const CHANGE = `c.unit_id as "unitId", availability.status_at(c.unit_id, $1) as status, c.version::int as version,
  c.changed_xid::text as "madeBy", least(c.changed_xid, ${OLDEST})::text as position`;
const BEFORE_ANY_UNIT = '00000000-0000-0000-0000-000000000000';

/** What has changed on the board since a position: the number of a transaction. As the system; every unit is open to all who may watch. */
@Injectable()
export class UnitChangeQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The position of whoever knows everything that is committed by now. */
  position(): Promise<string> {
    return this.asBoard(async () => {
      const [row] = await this.work.query<{ position: string }>(`select ${OLDEST}::text as position`);
      return row?.position ?? '0';
    });
  }

  /** Changes from `position` on that are not among those told already, in their order; at most `limit`. */
  since(position: string, told: readonly UnitChange[], limit: number): Promise<Reading> {
    return this.asBoard(async () => {
      const rows = await this.work.query<UnitChange & { upTo: string }>(
        `select ${OLDEST}::text as "upTo", change.*
           from (select 1) always
           left join lateral (
             select ${CHANGE} from availability.unit_change c
              where c.changed_xid >= $2::xid8
                and (c.unit_id, c.version) not in (select t.unit_id, t.version from unnest($3::uuid[], $4::bigint[]) as t(unit_id, version))
              order by c.changed_xid, c.unit_id limit $5) change on true`,
        [this.clock.now(), position, told.map(({ unitId }) => unitId), told.map(({ version }) => version), limit],
      );
      const changes = rows.filter(({ unitId }) => unitId !== null);
      return { changes, upTo: changes.length < limit ? (rows[0]?.upTo ?? position) : null };
    });
  }

  /** Changes after one that was told, or from `position` on; in their order, at most `limit`. */
  page(position: string, after: UnitChange | undefined, limit: number): Promise<UnitChange[]> {
    return this.asBoard(() =>
      this.work.query<UnitChange>(
        `select ${CHANGE} from availability.unit_change c
          where (c.changed_xid, c.unit_id) > ($2::xid8, $3::uuid)
          order by c.changed_xid, c.unit_id limit $4`,
        [this.clock.now(), after?.madeBy ?? position, after?.unitId ?? BEFORE_ANY_UNIT, limit],
      ),
    );
  }

  private asBoard<T>(read: () => Promise<T>): Promise<T> {
    return this.work.asSystem('board', read);
  }
}
