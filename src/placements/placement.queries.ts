import { Injectable } from '@nestjs/common';
import type { Category } from '../accommodation/accommodation.codes.js';
import { UnitQueries } from '../accommodation/units/unit.queries.js';
import { HouseholdQueries } from '../people/household.queries.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { type LocalDate, londonDay } from '../shared/local-date.js';
import { PLACEMENT_COLUMNS } from './placement.columns.js';
import type { PlacementStatus } from './placement.states.js';
import { availableFrom } from './placements.rules.js';
import { type PlacementRow, type PlacementView, type Referral, viewOf } from './placement.view.js';
import { FindsHouseholdsOf, type Whose } from '../tasks/subjects/finds-households.js';

/** What later features need to know of a placement. */
export interface PlacementFacts {
  readonly id: string;
  readonly householdId: string;
  readonly unitId: string;
  readonly providerId: string;
  /** Whose staff placed them. */
  readonly organisationId: string;
  readonly localAuthorityCode: string;
  readonly category: Category;
  readonly from: LocalDate;
  /** Null until both have agreed. */
  readonly availableFrom: LocalDate | null;
  readonly arrivedOn: LocalDate | null;
  readonly status: PlacementStatus;
}

/** A place that the caller's organisation has offered. */
export interface PlaceOffered {
  readonly id: string;
  readonly offeredOn: LocalDate;
  readonly offeredBy: string | null;
  /** When they left it: the day of the offer where nothing came of it; null where they have not. */
  readonly leftOn: LocalDate | null;
}

// Only those who live there can stay longer than expected.
const LAST_DECISION = `case when p.status = 'arrived' then placements.last_decision(p.id, p.expected_to) end as "lastDecision"`;

/** Reads of placements: the caller's own households', and those in the caller's own units. */
@Injectable()
export class PlacementQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdQueries,
    private readonly units: UnitQueries,
    private readonly clock: Clock,
  ) {}

  /**
   * A placement, with the referral for a provider who has not been told whose it is; the read is audited. Null when the caller
   * sees no such placement.
   */
  async read(placementId: string): Promise<(PlacementView & { readonly referral?: Referral }) | null> {
    const placement = await this.one(placementId);
    if (!placement) return null;
    this.work.record({ action: 'placement.read', outcome: 'done', subjectType: 'placement', subjectId: placementId });
    const view = viewOf(placement, this.clock.now());
    const referral = await this.referral(view);
    return referral ? { ...view, referral } : view;
  }

  /**
   * A household's placements, latest first, one more than `limit`; the read is audited. `after` is the first day and the id of
   * the last one already shown. Null when the caller does not see the household.
   */
  async list(
    householdId: string,
    { after, limit }: { after: readonly string[] | null; limit: number },
  ): Promise<PlacementView[] | null> {
    if (!(await this.households.sees(householdId))) return null;
    this.work.record({ action: 'placement.read', outcome: 'done', subjectType: 'household', subjectId: householdId });
    return this.views(
      `where p.household_id = $1 and ($2::date is null or (p.from_day, p.id) < ($2, $3::uuid))
       order by p.from_day desc, p.id desc limit $4`,
      [householdId, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
  }

  /**
   * Placements in the caller's own units, soonest first, one more than `limit`: who is offered, expected and living here. The read
   * is audited. Lapsed offers are listed as expired until they are tidied away.
   */
  async inOwnUnits(filter: {
    status: PlacementStatus | null;
    after: readonly string[] | null;
    limit: number;
  }): Promise<PlacementView[]> {
    this.work.record({ action: 'placements.listed', outcome: 'done' });
    return this.views(
      `where p.provider_id = access.organisation_id() and ($1::text is null or p.status = $1)
         and ($2::date is null or (p.from_day, p.id) > ($2, $3::uuid))
       order by p.from_day, p.id limit $4`,
      [filter.status, filter.after?.[0] ?? null, filter.after?.[1] ?? null, filter.limit + 1],
    );
  }

  /** All placements of a household, first to last, for another feature's own decision. */
  ofHousehold(householdId: string): Promise<PlacementView[]> {
    return this.views('where p.household_id = $1 order by p.from_day, p.id', [householdId]);
  }

  /** What the caller's organisation has offered a household, taken up or not, first to last. */
  async offersTo(householdId: string): Promise<PlaceOffered[]> {
    const offers = await this.work.query<{ id: string; at: Date; offeredBy: string | null; left: Date | null }>(
      `select p.id, p.created_at as at, p.created_by as "offeredBy",
              case when p.status in ('declined', 'withdrawn', 'expired', 'not-arrived')
                     or (p.status = 'offered' and p.hold_expires_at <= $2) then p.created_at else p.departed_at end as left
         from placements.placement p
        where p.household_id = $1 and p.organisation_id = access.organisation_id() order by p.created_at, p.id`,
      [householdId, this.clock.now()],
    );
    return offers.map(({ at, left, ...offer }) => ({
      ...offer,
      offeredOn: londonDay(at),
      leftOn: left && londonDay(left),
    }));
  }

  /** Where a household has a place, or lives: agreed placements that have not ended. */
  placesOf(householdId: string): Promise<PlacementRow[]> {
    return this.rows(`where p.household_id = $1 and p.status in ('accepted', 'arrived')`, [householdId]);
  }

  /** The same, and the offers that still stand. */
  openOf(householdId: string): Promise<PlacementRow[]> {
    return this.rows(
      `where p.household_id = $1
         and (p.status in ('accepted', 'arrived') or (p.status = 'offered' and p.hold_expires_at > $2))`,
      [householdId, this.clock.now()],
    );
  }

  /** Those of these placements whose household has the place, or lives there; not what has ended. */
  stillOpen(placementIds: readonly string[]): Promise<PlacementRow[]> {
    return this.rows(`where p.id = any ($1::uuid[]) and p.status in ('accepted', 'arrived') order by p.household_id`, [
      placementIds,
    ]);
  }

  /** Those who were offered a unit, have it or live in it, soonest first. */
  openIn(unitId: string): Promise<PlacementRow[]> {
    return this.rows(
      `where p.unit_id = $1
         and (p.status in ('accepted', 'arrived') or (p.status = 'offered' and p.hold_expires_at > $2))
       order by p.from_day, p.id`,
      [unitId, this.clock.now()],
    );
  }

  /** What later features need to know; null when the caller sees no such placement. */
  async facts(placementId: string): Promise<PlacementFacts | null> {
    const placement = await this.one(placementId);
    const unit = placement && (await this.units.placeable(placement.unitId));
    if (!placement || !unit) return null;
    const { id, householdId, unitId, providerId, organisationId, fromDay, arrivedAt } = placement;
    const { localAuthorityCode, category } = unit;
    return {
      id,
      householdId,
      unitId,
      providerId,
      organisationId,
      localAuthorityCode,
      category,
      from: fromDay,
      availableFrom: availableFrom(placement),
      arrivedOn: arrivedAt && londonDay(arrivedAt),
      status: viewOf(placement, this.clock.now()).status,
    };
  }

  private async referral(view: PlacementView): Promise<Referral | null> {
    if (view.status !== 'offered' || (await this.households.sees(view.householdId))) return null;
    const [row] = await this.work.query<{ referral: Referral | null }>(
      'select placements.referral($1, $2) as referral',
      [view.id, this.clock.now()],
    );
    return row?.referral ?? null;
  }

  /** Whose placements these are. */
  @FindsHouseholdsOf('placement')
  householdsOf(ids: readonly string[]) {
    return this.work.query<Whose>(
      'select id, household_id as "householdId" from placements.placement where id = any ($1::uuid[])',
      [ids],
    );
  }

  private async one(placementId: string): Promise<PlacementRow | null> {
    const [placement] = await this.rows('where p.id = $1', [placementId]);
    return placement ?? null;
  }

  private async views(where: string, parameters: unknown[]): Promise<PlacementView[]> {
    const now = this.clock.now();
    return (await this.rows(where, parameters)).map((placement) => viewOf(placement, now));
  }

  private rows(where: string, parameters: unknown[]): Promise<PlacementRow[]> {
    return this.work.query<PlacementRow>(
      `select ${PLACEMENT_COLUMNS}, ${LAST_DECISION} from placements.placement p ${where}`,
      parameters,
    );
  }
}
