import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { UnitProfile } from './unit-profile.js';

/** A unit with everything that decides whom it suits; nothing about where it is but its council area. */
export interface PlaceableUnit extends UnitProfile {
  readonly id: string;
  readonly reference: string;
  readonly premisesId: string;
  readonly providerId: string;
  readonly localAuthorityCode: string;
  readonly confirmedAt: Date | null;
  /** The first day on which a safety check is out of date; null while none is on record. */
  readonly standardsUntil: LocalDate | null;
  readonly version: number;
}

export interface UnitFilter {
  readonly providerId?: string;
  readonly areas?: readonly string[];
  readonly categories?: readonly string[];
  /** Some letters of what a unit is called, large or small. */
  readonly named?: string;
}

type Row = Omit<PlaceableUnit, keyof UnitProfile> & { readonly profile: UnitProfile };

const UNIT = `u.id, u.reference, u.premises_id as "premisesId", u.provider_id as "providerId",
  p.local_authority_code as "localAuthorityCode", u.confirmed_at as "confirmedAt", u.standards_until::text as "standardsUntil",
  u.version, f.features as profile`;
const FROM = `from accommodation.unit u
  join accommodation.premises p on p.id = u.premises_id
  join accommodation.unit_profile f on f.id = u.profile_id`;

/** Units that the caller may see. */
@Injectable()
export class UnitQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** One unit, or null when the caller sees no such unit. */
  async placeable(unitId: string): Promise<PlaceableUnit | null> {
    const [row] = await this.work.query<Row>(`select ${UNIT} ${FROM} where u.id = $1`, [unitId]);
    return row ? unitOf(row) : null;
  }

  /** Those of these units that the caller sees. */
  async placeableAmong(unitIds: readonly string[]): Promise<PlaceableUnit[]> {
    const rows = await this.work.query<Row>(`select ${UNIT} ${FROM} where u.id = any ($1::uuid[])`, [unitIds]);
    return rows.map(unitOf);
  }

  /** Units of premises with what they are called, in the order of their ids. */
  inPremises(premisesId: string): Promise<Pick<PlaceableUnit, 'id' | 'reference'>[]> {
    return this.work.query('select id, reference from accommodation.unit where premises_id = $1 order by id', [
      premisesId,
    ]);
  }

  /** All units in these areas and of these categories (any, when not given), in the order in which they were added. */
  allPlaceable(filter: UnitFilter): Promise<PlaceableUnit[]> {
    return this.page(filter, { after: null, limit: null });
  }

  /** The same from the one added after `after`, one more than `limit`. */
  async page(filter: UnitFilter, page: { after: string | null; limit: number | null }): Promise<PlaceableUnit[]> {
    const rows = await this.work.query<Row>(
      `select ${UNIT} ${FROM}
        where ($1::uuid is null or u.provider_id = $1)
          and ($2::text[] is null or p.local_authority_code = any ($2))
          and ($3::text[] is null or p.category = any ($3))
          and ($4::text is null or strpos(lower(u.reference), lower($4)) > 0)
          and ($5::uuid is null or u.id > $5)
        order by u.id limit $6`,
      [
        filter.providerId ?? null,
        filter.areas ?? null,
        filter.categories ?? null,
        filter.named ?? null,
        page.after,
        page.limit === null ? null : page.limit + 1,
      ],
    );
    return rows.map(unitOf);
  }
}

function unitOf({ profile, ...unit }: Row): PlaceableUnit {
  return { ...unit, ...profile };
}
