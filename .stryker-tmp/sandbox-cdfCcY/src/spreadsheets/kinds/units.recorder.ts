// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { References } from '../../accommodation/references.queries.js';
import { type NewUnit, Units } from '../../accommodation/units/units.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import type { RowError, Values } from './columns.js';
import type { Recorder } from './sheet-kind.js';
import { unknownPremises, whereOf } from './where.js';

interface UnitRow {
  readonly index: number;
  readonly unit: NewUnit & { readonly premisesId: string };
}

/** Records units, all of a batch in one statement. When one of them is refused, the batch is halved until it is found. */
@Injectable()
export class UnitsRecorder implements Recorder {
  readonly atOnce = 1000;

  constructor(
    private readonly work: UnitOfWork,
    private readonly units: Units,
    private readonly references: References,
  ) {}

  async compare(rows: readonly Values[], providerId: string): Promise<RowError[][]> {
    const where = await whereOf(this.references, rows, providerId, 'reference');
    return where.map(({ premisesId, unitId }) => {
      if (premisesId === undefined) return [unknownPremises()];
      return unitId === undefined ? [] : [referenceInUse()];
    });
  }

  async record(rows: readonly Values[], providerId: string): Promise<(Refusal | null)[]> {
    const where = await whereOf(this.references, rows, providerId, 'reference');
    const refusals: (Refusal | null)[] = rows.map((_, index) =>
      where[index]?.premisesId === undefined ? Refusal.missing() : null,
    );
    const units = rows.flatMap(({ premisesReference: _, ...unit }, index): UnitRow[] => {
      const premisesId = where[index]?.premisesId;
      return premisesId === undefined ? [] : [{ index, unit: { ...(unit as unknown as NewUnit), premisesId } }];
    });
    for (const { index, refusal } of await this.addAll(units)) refusals[index] = refusal;
    return refusals;
  }

  private async addAll(rows: readonly UnitRow[]): Promise<{ index: number; refusal: Refusal }[]> {
    const [first] = rows;
    if (!first) return [];
    const added = await this.work.attempt(() => this.units.addAll(rows.map(({ unit }) => unit)));
    if (!isRefusal(added)) return [];
    if (rows.length === 1) return [{ index: first.index, refusal: added }];
    const half = rows.length >> 1;
    return [...(await this.addAll(rows.slice(0, half))), ...(await this.addAll(rows.slice(half)))];
  }
}

function referenceInUse(): RowError {
  return {
    field: 'reference',
    code: 'duplicate-reference',
    message: 'These premises have a unit with this reference already. Choose another one, or leave this row out.',
  };
}
