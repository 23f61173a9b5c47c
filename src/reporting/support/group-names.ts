import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';

/** What people call a group of figures. */
@Injectable()
export class GroupNames {
  constructor(private readonly work: UnitOfWork) {}

  /** By key; none for a month or an age. */
  async of(by: string, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (by !== 'provider' && by !== 'area') return new Map();
    const named = await this.work.query<{ key: string; name: string }>(
      by === 'provider'
        ? 'select o.id::text as key, o.name from access.organisation o where o.id::text = any ($1)'
        : 'select a.code as key, a.name from directory.local_authority a where a.code = any ($1)',
      [keys],
    );
    return new Map(named.map(({ key, name }) => [key, name]));
  }
}
