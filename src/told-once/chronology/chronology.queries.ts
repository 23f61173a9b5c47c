import { Injectable } from '@nestjs/common';
import { HouseholdQueries } from '../../people/household.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { together } from '../../platform/database/together.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type ChronologyEntry, entryOf, type Happened, sourcesFor } from './entry.js';

/** Where the last page ended: when, which record, which kind of entry. */
export type Position = readonly [at: string, sourceId: string, kind: string];

export interface ListedEntry extends ChronologyEntry {
  readonly position: Position;
}

/**
 * What happened to a household, out of the records of every feature, newest first. An entry is there for exactly those who may read the
 * record that says so: the database asks as the caller, and the caller's roles decide which kinds of record are looked at.
 */
@Injectable()
export class ChronologyQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdQueries,
    private readonly clock: Clock,
  ) {}

  /** A page of it in one round, one entry more than `limit`; the read is audited. Null when the caller sees no such household. */
  async read(
    householdId: string,
    page: { after: Position | null; limit: number },
  ): Promise<readonly ListedEntry[] | null> {
    const [sees, entries] = await together([this.households.sees(householdId), this.entries(householdId, page)]);
    if (!sees) return null;
    this.work.record({ action: 'chronology.read', outcome: 'done', subjectType: 'household', subjectId: householdId });
    return entries;
  }

  /** The last few entries, for another answer that asks whether the caller sees the household and leaves an audit row of its own. */
  async latest(householdId: string, limit: number): Promise<readonly ChronologyEntry[]> {
    const entries = await this.entries(householdId, { after: null, limit });
    return entries.slice(0, limit).map(({ position: _, ...entry }) => entry);
  }

  private async entries(
    householdId: string,
    { after, limit }: { after: Position | null; limit: number },
  ): Promise<readonly ListedEntry[]> {
    const { actor } = this.work;
    const [names, happened] = await together([
      this.households.givenNames(householdId),
      this.work.query<Happened>(
        `select h.source_type as "sourceType", h.source_id as "sourceId", h.kind, h.happened_at as "happenedAt",
                h.happened_at::text as position, h.timed, h.person_id as "personId", h.details
           from told_once.happened($1) h
          where h.source_type = any ($2) and h.happened_at <= $3
            and ($4::timestamptz is null or (h.happened_at, h.source_id, h.kind) < ($4, $5::uuid, $6::text))
          order by h.happened_at desc, h.source_id desc, h.kind desc limit $7`,
        [
          householdId,
          sourcesFor(actor.kind === 'user' ? actor.roles : []),
          this.clock.now(),
          ...(after ?? [null, null, null]),
          limit + 1,
        ],
      ),
    ]);
    return happened.map((one) => ({
      ...entryOf(one, names),
      position: [one.position, one.sourceId, one.kind] as const,
    }));
  }
}
