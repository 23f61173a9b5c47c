// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';

/** What a unit and its provider are called. Neither says where it is. */
export interface UnitName {
  readonly reference: string;
  readonly providerId: string;
  readonly providerName: string;
}

/** Names for a list that was made from ids. */
@Injectable()
export class UnitNames {
  constructor(private readonly work: UnitOfWork) {}

  /** Names by unit id, of those of `unitIds` that the caller sees. */
  async of(unitIds: readonly string[]): Promise<ReadonlyMap<string, UnitName>> {
    if (unitIds.length === 0) return new Map();
    const rows = await this.work.query<UnitName & { id: string }>(
      `select u.id, u.reference, u.provider_id as "providerId", o.name as "providerName"
         from accommodation.unit u join access.organisation o on o.id = u.provider_id
        where u.id = any ($1::uuid[])`,
      [unitIds],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
