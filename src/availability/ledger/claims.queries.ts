import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';

export const CLAIM_KINDS = ['hold', 'stay', 'turnaround', 'closure'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** A claim on a unit's time: what for, and never whose. */
export interface Claim {
  readonly unitId: string;
  readonly kind: ClaimKind;
  readonly from: Date;
  /** Null: without a known end. */
  readonly until: Date | null;
  /** When a hold is over unless both sides agree before; null for what does not lapse. */
  readonly lapsesAt: Date | null;
  /** Somebody lives there, whatever day they were expected to leave. */
  readonly unfinished: boolean;
}

/** The ledger's claims, for those who look at a calendar. */
@Injectable()
export class ClaimQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** Claims of these units that touch the time from `from` until `until` and have not lapsed by `now`, by unit and beginning. */
  between(unitIds: readonly string[], from: Date, until: Date, now: Date): Promise<Claim[]> {
    return this.work.query<Claim>(
      `select o.unit_id as "unitId", o.kind, lower(o.during) as "from", nullif(upper(o.during), 'infinity') as until,
              o.lapses_at as "lapsesAt", o.unfinished
         from availability.unit_occupancy o
        where o.unit_id = any ($1::uuid[]) and (o.lapses_at is null or o.lapses_at > $4)
          and (o.during && tstzrange($2, $3) or (o.unfinished and lower(o.during) < $3 and upper(o.during) <= $2))
        order by o.unit_id, lower(o.during)`,
      [unitIds, from, until, now],
    );
  }
}
