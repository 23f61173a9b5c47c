// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { DatabaseSignals } from '../platform/database/database-signals.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { type Area, Areas } from './areas.js';

/**
 * What this process remembers of the council areas, read by one query when it is first needed. That is safe because it is the same
 * for everybody and holds nothing about a person; each change of the tables is announced when it commits, to every process, and what
 * was being read meanwhile is not kept. After a lost connection, or a code that is not known here, it is read again.
 *
 * A transaction that changes areas reads its own answer from the tables: what is not committed is never remembered.
 */
@Injectable()
export class AreaMemory {
  private known: Areas | null = null;
  private changes = 0;

  constructor(
    private readonly work: UnitOfWork,
    signals: DatabaseSignals,
  ) {
    signals.on('areas_changed', this.forget);
    signals.on('reconnected', this.forget);
  }

  /** All council areas as they lie to each other. */
  async areas(): Promise<Areas> {
    if (this.known) return this.known;
    const before = this.changes;
    const areas = new Areas(await this.read(), this.forget);
    if (before === this.changes) this.known = areas;
    return areas;
  }

  private read(): Promise<Area[]> {
    return this.work.query<Area>(
      `select a.code, a.county_code as "countyCode",
              array(select n.next_code from directory.neighbour n where n.code = a.code order by n.next_code) as neighbours
         from directory.local_authority a`,
    );
  }

  private readonly forget = (): void => {
    this.known = null;
    this.changes += 1;
  };
}
