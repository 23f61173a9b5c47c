// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { notYours, worksFor } from '../../accommodation/accommodation.access.js';
import { PremisesQueries } from '../../accommodation/premises/premises.queries.js';
import { UnitQueries } from '../../accommodation/units/unit.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type LocalDate, startOfLondonDay } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import type { Nights } from '../ledger/ledger.js';
import { toBeforeFrom } from '../refusals.js';

/** A claim that stands in the way of a closing: never whose it is. */
export interface Blocker {
  readonly unitId: string;
  readonly unitReference: string;
  readonly kind: 'hold' | 'stay' | 'turnaround' | 'closure';
  readonly from: LocalDate;
  /** The day on which it is over; null while that is not known, also for a household living there past the expected day. */
  readonly until: LocalDate | null;
}

export interface ClosureCheck {
  readonly clear: boolean;
  readonly blockedBy: readonly Blocker[];
}

export interface NamedUnit {
  readonly id: string;
  readonly reference: string;
}

/** Says beforehand what stands in the way of closing the caller's own provider's units, by the question that closing asks. */
@Injectable()
export class ClosureChecks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly units: UnitQueries,
    private readonly premises: PremisesQueries,
    private readonly clock: Clock,
  ) {}

  /** For one unit. Refusals: `missing`, `not-allowed`, `to-before-from`. */
  async ofUnit(unitId: string, days: Nights): Promise<ClosureCheck | Refusal> {
    const unit = await this.units.placeable(unitId);
    if (!unit) return Refusal.missing();
    if (!worksFor(this.work.actor, unit.providerId)) return notYours();
    if (days.to !== null && days.to <= days.from) return toBeforeFrom();

    return checkOf(await this.blockers([unit], days));
  }

  /** For all units of premises. Refusals: `missing`, `not-allowed`, `to-before-from`. */
  async ofPremises(premisesId: string, days: Nights): Promise<ClosureCheck | Refusal> {
    const premises = await this.premises.one(premisesId);
    if (!premises) return Refusal.missing();
    if (!worksFor(this.work.actor, premises.providerId)) return notYours();
    if (days.to !== null && days.to <= days.from) return toBeforeFrom();

    return checkOf(await this.blockers(await this.units.inPremises(premisesId), days));
  }

  /** What the ledger has of these units on these days, unit by unit. */
  async blockers(units: readonly NamedUnit[], { from, to }: Nights): Promise<Blocker[]> {
    const references = new Map(units.map(({ id, reference }) => [id, reference]));
    const rows = await this.work.query<Omit<Blocker, 'unitReference'>>(
      `select o.unit_id as "unitId", o.kind, (lower(o.during) at time zone 'Europe/London')::date::text as "from",
              case when not (o.unfinished and upper(o.during) <= $4)
                   then (upper(o.during) at time zone 'Europe/London')::date::text end as "until"
         from availability.unit_occupancy o
        where o.unit_id = any ($1::uuid[])
          and (o.during && tstzrange($2, $3) and (o.lapses_at is null or o.lapses_at > $4)
               or o.unfinished and upper(o.during) <= $4)
        order by o.unit_id, lower(o.during)`,
      [[...references.keys()], startOfLondonDay(from), to === null ? null : startOfLondonDay(to), this.clock.now()],
    );
    return rows.map(({ unitId, ...claim }) => ({ unitId, unitReference: references.get(unitId) ?? '', ...claim }));
  }
}

function checkOf(blockedBy: Blocker[]): ClosureCheck {
  return { clear: blockedBy.length === 0, blockedBy };
}
