// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { CostBearer } from '../availability.codes.js';

export interface ListedClosure {
  readonly id: string;
  readonly unitId: string;
  readonly reason: string;
  readonly costBearer: CostBearer;
  readonly from: LocalDate;
  /** The day it is back in use; null while that is not known. */
  readonly to: LocalDate | null;
}

/** A closure in the list of its unit. */
export interface ClosureOfUnit extends ListedClosure {
  /** When somebody put it back into use before that day; null otherwise. */
  readonly endedAt: Date | null;
  /** The closing of whole premises that it is part of; null when only this unit was closed. */
  readonly premisesClosureId: string | null;
}

/** Closures of the caller's own provider's units. */
@Injectable()
export class ClosureQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** Closures of one unit, the latest first, from the one after `after` (its first day and id); one more than `limit`. */
  ofUnit(unitId: string, page: { after: readonly string[] | null; limit: number }): Promise<ClosureOfUnit[]> {
    return this.work.query<ClosureOfUnit>(
      `select id, unit_id as "unitId", reason, cost_bearer as "costBearer", from_day::text as "from", to_day::text as "to",
              ended_at as "endedAt", premises_closure_id as "premisesClosureId"
         from availability.closure
        where unit_id = $1 and ($2::date is null or (from_day, id) < ($2, $3::uuid))
        order by from_day desc, id desc limit $4`,
      [unitId, page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit + 1],
    );
  }
}
