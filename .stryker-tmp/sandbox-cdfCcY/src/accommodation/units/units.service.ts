// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { violatedConstraint } from '../../platform/database/retry.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { STALE } from '../../shared/stale.js';
import { keepsStockOf, notYours, worksFor } from '../accommodation.access.js';
import { unitReconfigured } from '../accommodation.events.js';
import { type ListedPremises, PremisesQueries } from '../premises/premises.queries.js';
import { referenceTaken } from '../premises/premises.service.js';
import { MissingChecks } from '../standards/missing-checks.js';
import { Unit } from './unit.entity.js';
import { isReconfigured, refuseUnit } from './unit.rules.js';
import { type NewUnit, NOTHING_SAID, offered, stated, type UnitChange } from './unit-offer.js';

export type { NewUnit, UnitChange } from './unit-offer.js';

/** Records units and what they offer, and that a unit's entry is still true. Whether it is free is the ledger's to say. */
@Injectable()
export class Units {
  constructor(
    private readonly work: UnitOfWork,
    private readonly premises: PremisesQueries,
    private readonly checks: MissingChecks,
    private readonly clock: Clock,
  ) {}

  /**
   * Adds a unit to premises of the caller's provider; gives its id. Refusals: `missing`, `not-allowed`, `women-or-men-only`,
   * `lead-ages-in-order`, `reference-taken`.
   */
  async add(premisesId: string, features: NewUnit): Promise<{ id: string } | Refusal> {
    const premises = await this.premises.one(premisesId);
    if (!premises) return Refusal.missing();
    if (!keepsStockOf(this.work.actor, premises.providerId)) return notYours();

    const unit = this.newUnit(premises, features);
    const refusal = refuseUnit(unit);
    if (refusal) return refusal;

    try {
      await this.work.manager.insert(Unit, unit);
    } catch (error) {
      if (isReferenceTaken(error)) return referenceTaken();
      throw error;
    }
    await this.checks.expectAt([unit]);

    this.work.record({ action: 'unit.created', outcome: 'done', subjectType: 'unit', subjectId: unit.id });

    return { id: unit.id };
  }

  /** Adds many units at once, all of them or none; gives how many. Refusals: as for one. */
  async addAll(all: readonly (NewUnit & { readonly premisesId: string })[]): Promise<{ added: number } | Refusal> {
    const premises = await this.premises.several(all.map(({ premisesId }) => premisesId));
    const units = all.flatMap(({ premisesId, ...features }) => {
      const there = premises.get(premisesId);
      return there ? [this.newUnit(there, features)] : [];
    });
    if (units.length < all.length) return Refusal.missing();
    if (units.some(({ providerId }) => !keepsStockOf(this.work.actor, providerId))) return notYours();

    const refusal = units.map(refuseUnit).find((each) => each !== null);
    if (refusal) return refusal;

    try {
      await this.insertAll(units);
    } catch (error) {
      if (isReferenceTaken(error)) return referenceTaken();
      throw error;
    }

    await this.checks.expectAt(units);

    for (const { id } of units) {
      this.work.record({ action: 'unit.created', outcome: 'done', subjectType: 'unit', subjectId: id });
    }

    return { added: units.length };
  }

  /**
   * Changes what a unit offers, or whether it takes referrals. What was said before stays in its history, and those who live or are
   * expected there are looked at again. Refusals: `missing`, `not-allowed`, `stale-version`, `women-or-men-only`,
   * `lead-ages-in-order`, `reference-taken`.
   */
  async change(unitId: string, version: number, change: UnitChange): Promise<{ id: string } | Refusal> {
    const unit = await this.lock(unitId, keepsStockOf);
    if (isRefusal(unit)) return unit;
    if (unit.version !== version) return STALE;

    const said = offered(change, unit);
    const refusal = refuseUnit({ ...unit, ...said });
    if (refusal) return refusal;

    try {
      await this.work.manager.update(Unit, unitId, {
        ...said,
        version: unit.version + 1,
        changedAt: this.clock.now(),
        changedBy: this.userId(),
      });
    } catch (error) {
      if (isReferenceTaken(error)) return referenceTaken();
      throw error;
    }

    this.work.record({
      action: 'unit.changed',
      outcome: 'done',
      subjectType: 'unit',
      subjectId: unitId,
      details: { fields: Object.keys(stated(change)) },
    });
    if (isReconfigured(unit, said)) this.work.publish(unitReconfigured, { unitId });

    return { id: unitId };
  }

  /** The provider's own staff say that what is recorded of a unit is still true, now. Refusals: `missing`, `not-allowed`. */
  async confirm(unitId: string): Promise<{ unitId: string; premisesId: string; confirmedAt: Date } | Refusal> {
    const unit = await this.lock(unitId, worksFor);
    if (isRefusal(unit)) return unit;

    const confirmedAt = this.clock.now();
    await this.work.manager.update(Unit, unitId, { confirmedAt, confirmedBy: this.userId() });

    this.work.record({ action: 'unit.confirmed', outcome: 'done', subjectType: 'unit', subjectId: unitId });

    return { unitId, premisesId: unit.premisesId, confirmedAt };
  }

  /** The same for every unit of premises; gives how many there are. Refusals: `missing`, `not-allowed`. */
  async confirmPremises(
    premisesId: string,
  ): Promise<{ premisesId: string; confirmedAt: Date; units: number } | Refusal> {
    const premises = await this.premises.one(premisesId);
    if (!premises) return Refusal.missing();
    if (!worksFor(this.work.actor, premises.providerId)) return notYours();

    // In the order of their ids, so that two who confirm the same premises wait for each other.
    await this.work.query('select 1 from accommodation.unit where premises_id = $1 order by id for no key update', [
      premisesId,
    ]);

    const confirmedAt = this.clock.now();
    const confirmed = await this.work.query(
      'update accommodation.unit set confirmed_at = $2, confirmed_by = $3 where premises_id = $1 returning id',
      [premisesId, confirmedAt, this.userId()],
    );

    this.work.record({
      action: 'premises.confirmed',
      outcome: 'done',
      subjectType: 'premises',
      subjectId: premisesId,
      details: { units: confirmed.length },
    });

    return { premisesId, confirmedAt, units: confirmed.length };
  }

  private newUnit(premises: ListedPremises, features: NewUnit) {
    const now = this.clock.now();
    return {
      ...NOTHING_SAID,
      ...(offered(features) as Partial<Unit> & Pick<Unit, 'reference' | 'bedspaces'>),
      ...{ id: newId(), premisesId: premises.id, providerId: premises.providerId, takingReferrals: true },
      ...{ confirmedAt: null, confirmedBy: null },
      ...{ version: 1, createdAt: now, changedAt: now, changedBy: this.userId() },
    };
  }

  /** One statement whose text is the same however many there are. */
  private async insertAll(units: readonly Partial<Unit>[]): Promise<void> {
    const { columns } = this.work.manager.connection.getMetadata(Unit);
    const said = columns.filter(({ propertyName }) => propertyName in (units[0] ?? {}));
    const rows = units.map((unit) =>
      Object.fromEntries(
        said.map(({ databaseName, propertyName }) => [databaseName, unit[propertyName as keyof Unit]]),
      ),
    );
    const names = said.map(({ databaseName }) => databaseName).join(', ');
    await this.work.query(
      `insert into accommodation.unit (${names}) select ${names} from jsonb_populate_recordset(null::accommodation.unit, $1::jsonb)`,
      [JSON.stringify(rows)],
    );
  }

  private userId(): string | null {
    const { actor } = this.work;
    return actor.kind === 'user' ? actor.userId : null;
  }

  /**
   * The unit as this transaction's alone. Refusals: `missing`, `not-allowed`. Whose it is never changes, and is asked before the
   * lock: under it, rows that the caller may not change are not there at all.
   */
  private async lock(unitId: string, mayKeep: typeof worksFor): Promise<Unit | Refusal> {
    const seen = await this.work.manager.findOne(Unit, {
      select: { id: true, providerId: true },
      where: { id: unitId },
    });
    if (!seen) return Refusal.missing();
    if (!mayKeep(this.work.actor, seen.providerId)) return notYours();
    // The same strength as the ledger's own lock: it waits for a claim under way, not for a mere mention of the unit.
    const lock = { mode: 'for_no_key_update' } as const;
    return (await this.work.manager.findOne(Unit, { where: { id: unitId }, lock })) ?? Refusal.missing();
  }
}

function isReferenceTaken(error: unknown): boolean {
  return violatedConstraint(error) === 'unit_premises_id_reference_key';
}
