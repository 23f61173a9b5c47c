import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';

export interface ListedUnitGroup {
  readonly id: string;
  readonly providerId: string;
  readonly name: string;
  readonly unitIds: readonly string[];
  /** How many working days a turn stands; a turn that has come keeps what held then. */
  readonly turnWorkingDays: number;
  readonly version: number;
}

const GROUP = `g.id, g.provider_id as "providerId", g.name, g.turn_working_days as "turnWorkingDays", g.version,
  array(select m.unit_id from placements.unit_group_member m where m.unit_group_id = g.id order by m.unit_id) as "unitIds"`;

/** Groups of units that can be waited for; open to everybody who sees units. Who waits is not said here. */
@Injectable()
export class UnitGroupQueries {
  constructor(private readonly work: UnitOfWork) {}

  async one(unitGroupId: string): Promise<ListedUnitGroup | null> {
    return (await this.several([unitGroupId])).get(unitGroupId) ?? null;
  }

  /** Those of `unitGroupIds` that there are, by id. */
  async several(unitGroupIds: readonly string[]): Promise<ReadonlyMap<string, ListedUnitGroup>> {
    if (unitGroupIds.length === 0) return new Map();
    const groups = await this.work.query<ListedUnitGroup>(
      `select ${GROUP} from placements.unit_group g where g.id = any ($1::uuid[])`,
      [unitGroupIds],
    );
    return new Map(groups.map((group) => [group.id, group]));
  }

  /** Groups in the order in which they were made, of one provider when one is given; one more than `limit`. */
  list({ providerId, after, limit }: { providerId: string | null; after: string | null; limit: number }) {
    return this.work.query<ListedUnitGroup>(
      `select ${GROUP} from placements.unit_group g
        where ($1::uuid is null or g.provider_id = $1) and ($2::uuid is null or g.id > $2)
        order by g.id limit $3`,
      [providerId, after, limit + 1],
    );
  }
}
