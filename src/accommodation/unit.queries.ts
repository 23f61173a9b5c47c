import { Injectable } from '@nestjs/common';
import type { Need } from '../people/people.codes.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Category } from './accommodation.codes.js';

/** Everything about a unit that decides whom it suits; nothing about where it is but its council area. */
export interface PlaceableUnit {
  readonly id: string;
  readonly reference: string;
  readonly premisesId: string;
  readonly providerId: string;
  readonly category: Category;
  readonly localAuthorityCode: string;
  readonly turnaroundWorkingDays: number;
  readonly bedspaces: number;
  readonly cots: number;
  readonly selfContained: boolean;
  readonly wheelchair: boolean;
  readonly stepFree: boolean;
  readonly womenOnly: boolean;
  /** null: no limit; 0: no children. */
  readonly maxChildren: number | null;
  /** null: no limit. */
  readonly oldestBoyAge: number | null;
  readonly acceptsNeeds: readonly Need[];
  readonly pets: number;
  readonly takingReferrals: boolean;
  readonly confirmedAt: Date | null;
  readonly version: number;
}

export interface UnitFilter {
  readonly providerId?: string;
  readonly areas?: readonly string[];
  readonly categories?: readonly string[];
}

const UNIT = `u.id, u.reference, u.premises_id as "premisesId", u.provider_id as "providerId", p.category,
  p.local_authority_code as "localAuthorityCode", p.turnaround_working_days as "turnaroundWorkingDays", u.bedspaces, u.cots,
  u.self_contained as "selfContained", u.wheelchair, u.step_free as "stepFree", u.women_only as "womenOnly",
  u.max_children as "maxChildren", u.oldest_boy_age as "oldestBoyAge", u.accepts_needs as "acceptsNeeds", u.pets,
  u.taking_referrals as "takingReferrals", u.confirmed_at as "confirmedAt", u.version`;
const FROM = 'from accommodation.unit u join accommodation.premises p on p.id = u.premises_id';

/** Units that the caller may see. */
@Injectable()
export class UnitQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** One unit, or null when the caller sees no such unit. */
  async placeable(unitId: string): Promise<PlaceableUnit | null> {
    const [unit] = await this.work.query<PlaceableUnit>(`select ${UNIT} ${FROM} where u.id = $1`, [unitId]);
    return unit ?? null;
  }

  /** All units in these areas and of these categories (any, when not given), in the order in which they were added. */
  allPlaceable(filter: UnitFilter): Promise<PlaceableUnit[]> {
    return this.page(filter, { after: null, limit: null });
  }

  /** The same from the one added after `after`, one more than `limit`. */
  page(filter: UnitFilter, page: { after: string | null; limit: number | null }): Promise<PlaceableUnit[]> {
    return this.work.query<PlaceableUnit>(
      `select ${UNIT} ${FROM}
        where ($1::uuid is null or u.provider_id = $1)
          and ($2::text[] is null or p.local_authority_code = any ($2))
          and ($3::text[] is null or p.category = any ($3))
          and ($4::uuid is null or u.id > $4)
        order by u.id limit $5`,
      [
        filter.providerId ?? null,
        filter.areas ?? null,
        filter.categories ?? null,
        page.after,
        page.limit === null ? null : page.limit + 1,
      ],
    );
  }
}
