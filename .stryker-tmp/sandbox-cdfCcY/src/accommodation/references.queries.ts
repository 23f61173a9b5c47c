// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';

/** A unit by what its provider calls it. */
export interface UnitReference {
  readonly premisesId: string;
  readonly reference: string;
}

/** Premises and units by what their provider calls them, and back. */
@Injectable()
export class References {
  constructor(private readonly work: UnitOfWork) {}

  /** Ids of a provider's premises by reference, of those among `references` that there are. */
  async premises(providerId: string, references: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.work.query<{ id: string; reference: string }>(
      'select id, reference from accommodation.premises where provider_id = $1 and reference = any ($2)',
      [providerId, [...new Set(references)]],
    );
    return new Map(rows.map(({ id, reference }) => [reference, id]));
  }

  /** Finds the ids of units, of those among `wanted` that there are. */
  async units(wanted: readonly UnitReference[]): Promise<(unit: UnitReference) => string | undefined> {
    const rows = await this.work.query<UnitReference & { id: string }>(
      `select u.id, u.premises_id as "premisesId", u.reference
         from unnest($1::uuid[], $2::text[]) as asked(premises_id, reference)
         join accommodation.unit u on u.premises_id = asked.premises_id and u.reference = asked.reference`,
      [wanted.map(({ premisesId }) => premisesId), wanted.map(({ reference }) => reference)],
    );
    const ids = new Map(rows.map((row) => [keyOf(row), row.id]));
    return (unit) => ids.get(keyOf(unit));
  }

  /** References of premises by id. */
  async ofPremises(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.work.query<{ id: string; reference: string }>(
      'select id, reference from accommodation.premises where id = any ($1::uuid[])',
      [[...new Set(ids)]],
    );
    return new Map(rows.map(({ id, reference }) => [id, reference]));
  }

  /** References of units, and of the premises they are in, by id. */
  async ofUnits(
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, { readonly reference: string; readonly premisesReference: string }>> {
    const rows = await this.work.query<{ id: string; reference: string; premisesReference: string }>(
      `select u.id, u.reference, p.reference as "premisesReference"
         from accommodation.unit u join accommodation.premises p on p.id = u.premises_id where u.id = any ($1::uuid[])`,
      [[...new Set(ids)]],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

function keyOf({ premisesId, reference }: UnitReference): string {
  return `${premisesId} ${reference}`;
}
