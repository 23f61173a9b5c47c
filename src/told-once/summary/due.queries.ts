import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';

/** Open work of the caller's team about a household. */
export interface DueTask {
  readonly taskId: string;
  readonly kind: string;
  readonly title: string;
  readonly dueOn: LocalDate;
  readonly statutory: boolean;
}

/** Reads what is to be done next for one household, whichever of its records the work is about. */
@Injectable()
export class DueQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** The soonest first. No audit row: whoever asks leaves their own. */
  ofHousehold(householdId: string, limit: number): Promise<DueTask[]> {
    return this.work.query<DueTask>(
      `select id as "taskId", kind, title, due_on as "dueOn", statutory from told_once.due($1) order by due_on, id limit $2`,
      [householdId, limit],
    );
  }

  /** All of them, in no order. A household has tens, never thousands. */
  async idsOf(householdId: string): Promise<string[]> {
    const rows = await this.work.query<{ id: string }>('select id from told_once.due($1)', [householdId]);
    return rows.map(({ id }) => id);
  }
}
