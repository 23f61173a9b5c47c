import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { type LocalDate, londonDay } from '../shared/local-date.js';
import type { PlacementStatus } from './placement.states.js';
import { listedCode } from './placements.codes.js';

/** A placement for a list that leaves the system: ids, days and listed codes, and nothing that anybody typed. */
export interface PlacementLine {
  readonly id: string;
  readonly householdId: string;
  readonly unitId: string;
  readonly status: PlacementStatus;
  readonly from: LocalDate;
  readonly expectedTo: LocalDate | null;
  readonly arrivedOn: LocalDate | null;
  readonly departedOn: LocalDate | null;
  readonly reason: string | null;
  readonly destination: string | null;
}

interface Row extends Omit<PlacementLine, 'arrivedOn' | 'departedOn'> {
  readonly arrivedAt: Date | null;
  readonly departedAt: Date | null;
}

/** All placements that the caller may see, a page at a time. */
@Injectable()
export class PlacementPages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Placements in the order in which they were made, from the one after `after`. An offer whose hold has lapsed is expired. */
  async after(after: string | null, limit: number): Promise<PlacementLine[]> {
    const rows = await this.work.query<Row>(
      `select p.id, p.household_id as "householdId", p.unit_id as "unitId",
              case when p.status = 'offered' and p.hold_expires_at <= $1 then 'expired' else p.status end as status,
              p.from_day::text as "from", p.expected_to::text as "expectedTo", p.arrived_at as "arrivedAt",
              p.departed_at as "departedAt", p.reason, p.destination
         from placements.placement p where p.id in (select placements.seen_after($2, $3)) order by p.id`,
      [this.clock.now(), after, limit],
    );
    return rows.map(({ arrivedAt, departedAt, ...row }) => ({
      ...row,
      arrivedOn: arrivedAt && londonDay(arrivedAt),
      departedOn: departedAt && londonDay(departedAt),
      reason: row.reason && listedCode(row.reason),
      destination: row.destination && listedCode(row.destination),
    }));
  }
}
