// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { UnitProfile } from './unit-profile.js';

/**
 * Profiles by their id, remembered by this process for as long as it runs. A profile never changes, says nothing of any one unit
 * and is open to everybody who is signed in; what a unit offers is which profile it has, and that is read each time.
 */
@Injectable()
export class UnitProfiles {
  private readonly known = new Map<number, UnitProfile>();

  constructor(private readonly work: UnitOfWork) {}

  /** The profiles of `ids`; an id that no profile has is an error. */
  async of(ids: Iterable<number>): Promise<(id: number) => UnitProfile> {
    const unknown = [...new Set(ids)].filter((id) => !this.known.has(id));
    if (unknown.length > 0) await this.learn(unknown);
    return (id) => {
      const profile = this.known.get(id);
      if (!profile) throw new Error('a unit without a profile');
      return profile;
    };
  }

  private async learn(ids: readonly number[]): Promise<void> {
    const rows = await this.work.query<{ id: number; features: UnitProfile }>(
      'select id, features from accommodation.unit_profile where id = any ($1::int[])',
      [ids],
    );
    for (const { id, features } of rows) this.known.set(id, features);
  }
}
