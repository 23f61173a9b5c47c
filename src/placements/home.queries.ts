import { Injectable } from '@nestjs/common';
import type { Category } from '../accommodation/accommodation.codes.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { LocalDate } from '../shared/local-date.js';

/** Where a household lives or is expected: what kind of place, whose and in which council area; nothing nearer than that. */
export interface Home {
  readonly placementId: string;
  readonly status: 'accepted' | 'arrived';
  readonly category: Category;
  readonly provider: string;
  readonly area: string;
  readonly from: LocalDate;
  readonly arrivedAt: Date | null;
  readonly expectedTo: LocalDate | null;
}

/** Reads of where households live now, for those who see the placement. */
@Injectable()
export class HomeQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** Agreed placements that have not ended, the earliest first. No audit row: whoever asks leaves their own. */
  ofHousehold(householdId: string): Promise<Home[]> {
    return this.work.query<Home>(
      `select p.id as "placementId", p.status, h.details->>'category' as category, h.details->>'provider' as provider,
              h.details->>'area' as area, p.from_day as "from", p.arrived_at as "arrivedAt", p.expected_to as "expectedTo"
         from placements.placement p
         join (select distinct source_id, details from placements.happened($1)) h on h.source_id = p.id
        where p.household_id = $1 and p.status in ('accepted', 'arrived')
        order by p.from_day, p.id`,
      [householdId],
    );
  }
}
