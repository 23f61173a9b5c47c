// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { PremisesQueries } from '../accommodation/premises/premises.queries.js';
import { References } from '../accommodation/references.queries.js';
import { UnitQueries } from '../accommodation/units/unit.queries.js';
import { PlacementPages } from '../placements/placement-pages.queries.js';
import type { UserActor } from '../platform/database/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { type CsvCell, csvOf } from './csv-out.js';
import { KINDS } from './kinds/kinds.js';

/** Runs a part of a long read in a transaction of its own, each time with the rights that the caller has then. */
export type InTransaction = <T>(part: () => Promise<T>) => Promise<T>;

type Line = readonly CsvCell[];

const ROWS_AT_ONCE = 500;

/**
 * Writes what the caller may see as spreadsheets, a page at a time. Ids and references; never an address, a postcode or anybody's
 * name. Files of units and premises have the headings of their imports.
 */
@Injectable()
export class Exports {
  constructor(
    private readonly work: UnitOfWork,
    private readonly premisesQueries: PremisesQueries,
    private readonly unitQueries: UnitQueries,
    private readonly placementPages: PlacementPages,
    private readonly references: References,
  ) {}

  /** Premises of a provider, the caller's own when none is named; the columns of an address are there to be filled in. */
  async premises(providerId: string | undefined, inTransaction: InTransaction): Promise<NodeJS.ReadableStream> {
    const headings = [...KINDS.premises.columns.map(({ heading }) => heading), 'id'];
    const of = await this.begin('premises.exported', providerId, inTransaction);
    return this.csv(headings, inTransaction, async (after) => {
      const all = await this.premisesQueries.page({ providerId: of }, { after, limit: ROWS_AT_ONCE });
      return all.map((one) => ({ id: one.id, line: headings.map((heading) => cellOf(one, heading)) }));
    });
  }

  /** Units of a provider, the caller's own when none is named, and what they offer. */
  async units(providerId: string | undefined, inTransaction: InTransaction): Promise<NodeJS.ReadableStream> {
    const headings = [...KINDS.units.columns.map(({ heading }) => heading), 'takingReferrals', 'confirmedAt', 'id'];
    const of = await this.begin('units.exported', providerId, inTransaction);
    return this.csv(headings, inTransaction, async (after) => {
      const all = await this.unitQueries.page({ providerId: of }, { after, limit: ROWS_AT_ONCE });
      const premises = await this.references.ofPremises(all.map(({ premisesId }) => premisesId));
      return all.map((unit) => {
        const facts = { ...unit, premisesReference: premises.get(unit.premisesId) };
        return { id: unit.id, line: headings.map((heading) => cellOf(facts, heading)) };
      });
    });
  }

  /** Placements of the caller's own households and in the caller's own units. */
  async placements(inTransaction: InTransaction): Promise<NodeJS.ReadableStream> {
    await this.begin('placements.exported', undefined, inTransaction);
    return this.csv(PLACEMENT_HEADINGS, inTransaction, async (after) => {
      const all = await this.placementPages.after(after, ROWS_AT_ONCE + 1);
      const units = await this.references.ofUnits(all.map(({ unitId }) => unitId));
      return all.map((placement) => {
        const { reference, premisesReference } = units.get(placement.unitId) ?? {};
        const facts = { ...placement, unitReference: reference, premisesReference };
        return { id: placement.id, line: PLACEMENT_HEADINGS.map((heading) => cellOf(facts, heading)) };
      });
    });
  }

  /** Notes the export, and whose premises and units are meant. */
  private begin(action: string, providerId: string | undefined, inTransaction: InTransaction): Promise<string> {
    return inTransaction(async () => {
      this.work.record({ action, outcome: 'done' });
      return providerId ?? (this.work.actor as UserActor).organisationId;
    });
  }

  /** `read` gives one more than a page when there are more. */
  private csv(
    headings: readonly string[],
    inTransaction: InTransaction,
    read: (after: string | null) => Promise<readonly { id: string; line: Line }[]>,
  ): NodeJS.ReadableStream {
    async function* lines(): AsyncGenerator<Line> {
      for (let after: string | null = null; ;) {
        const from: string | null = after;
        const rows: Awaited<ReturnType<typeof read>> = await inTransaction(() => read(from));
        for (const { line } of rows.slice(0, ROWS_AT_ONCE)) yield line;
        if (rows.length <= ROWS_AT_ONCE) return;
        after = rows[ROWS_AT_ONCE - 1]?.id ?? null;
      }
    }
    return csvOf(headings, lines());
  }
}

const PLACEMENT_HEADINGS = [
  ...['id', 'householdId', 'unitId', 'premisesReference', 'unitReference', 'status', 'from', 'expectedTo', 'arrivedOn'],
  ...['departedOn', 'reason', 'destination'],
];

/** A fact as the import of the same column reads it. */
function cellOf(facts: object, heading: string): CsvCell {
  const value = (facts as Record<string, unknown>)[heading];
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.join(';');
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map((pair) => pair.join(':'))
      .join(';');
  }
  return value as CsvCell;
}
