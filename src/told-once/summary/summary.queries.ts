import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { together } from '../../platform/database/together.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ChronologyQueries } from '../chronology/chronology.queries.js';
import { KnownPeople } from './known-people.js';
import { KnownRecords } from './known-records.js';
import { type HouseholdSummary, summaryOf } from './summary.view.js';

const LATEST = 5;

/**
 * What a new worker reads first: who they are, what is safe, what is owed, where they live, who leads, what they want, the risk, what
 * is due. Everything is asked for in one round. Each part comes from its own feature, with what that feature shows the caller.
 */
@Injectable()
export class SummaryQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: KnownPeople,
    private readonly records: KnownRecords,
    private readonly chronology: ChronologyQueries,
    private readonly clock: Clock,
  ) {}

  /** The summary of a household; the read is audited. Null when the caller sees no such household. */
  async read(householdId: string): Promise<HouseholdSummary | null> {
    const { actor } = this.work;
    const [{ household, ...people }, records, latest] = await together([
      this.people.of(householdId),
      this.records.of(householdId, actor.kind === 'user' ? actor.roles : []),
      this.chronology.latest(householdId, LATEST),
    ]);
    if (!household) return null;

    this.work.record({
      action: 'household.summary-read',
      outcome: 'done',
      subjectType: 'household',
      subjectId: householdId,
    });
    return summaryOf({ household, ...people, ...records, latest }, this.clock.today());
  }
}
