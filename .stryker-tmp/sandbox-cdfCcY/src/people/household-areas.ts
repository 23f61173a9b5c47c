// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { DirectoryQueries } from '../directory/directory.queries.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Refusal } from '../shared/refusal.js';
import type { AreaTie } from './household.view.js';

export interface AreaToAvoid {
  readonly localAuthorityCode: string;
  readonly reason?: string;
}

/** Keeps where a household must not be placed, and where its school, support, work and family are. */
@Injectable()
export class HouseholdAreas {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: DirectoryQueries,
  ) {}

  /** `unknown-local-authority` for the first of `areas`, sent as `field`, that no council area has; null when all are known. */
  async refuseUnknown(
    field: 'unsafeAreas' | 'ties',
    areas: readonly { readonly localAuthorityCode: string }[],
  ): Promise<Refusal | null> {
    const [unknown] = await this.directory.unknownAmong(areas.map((area) => area.localAuthorityCode));
    if (unknown === undefined) return null;
    const index = areas.findIndex((area) => area.localAuthorityCode === unknown);
    return Refusal.rule('unknown-local-authority', 'One of the areas is not a council area that this service knows.', [
      {
        field: `${field}.${index}.localAuthorityCode`,
        code: 'unknown',
        message: 'Choose a council area from the directory.',
      },
    ]);
  }

  /** Replaces the areas to avoid. */
  async avoid(householdId: string, areas: readonly AreaToAvoid[]): Promise<void> {
    await this.work.query('delete from people.unsafe_area where household_id = $1', [householdId]);
    await this.work.query(
      `insert into people.unsafe_area (household_id, local_authority_code, reason)
       select $1, r."localAuthorityCode", r.reason
         from jsonb_to_recordset($2::jsonb) as r("localAuthorityCode" text, reason text)
       on conflict do nothing`,
      [householdId, JSON.stringify(areas)],
    );
  }

  /** Replaces the ties. */
  async tie(householdId: string, ties: readonly AreaTie[]): Promise<void> {
    await this.work.query('delete from people.tie where household_id = $1', [householdId]);
    await this.work.query(
      `insert into people.tie (household_id, kind, local_authority_code)
       select $1, r.kind, r."localAuthorityCode"
         from jsonb_to_recordset($2::jsonb) as r(kind text, "localAuthorityCode" text)
       on conflict do nothing`,
      [householdId, JSON.stringify(ties)],
    );
  }
}
