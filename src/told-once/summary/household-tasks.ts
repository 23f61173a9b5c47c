import { Injectable } from '@nestjs/common';
import { HouseholdQueries } from '../../people/household.queries.js';
import { type ListedTask, TaskQueries } from '../../tasks/task.queries.js';
import { DueQueries } from './due.queries.js';

/** A household's open work on the caller's team's list. */
export interface HouseholdWork {
  readonly reference: string;
  /** By due day, soonest first; one more than was asked for, when there are more. */
  readonly tasks: readonly ListedTask[];
}

/** Finds the open work of the caller's team about one household, whichever of its records each task is about. */
@Injectable()
export class HouseholdTasks {
  constructor(
    private readonly households: HouseholdQueries,
    private readonly due: DueQueries,
    private readonly tasks: TaskQueries,
  ) {}

  /** Null when the caller does not see the household. */
  async of(
    householdId: string,
    page: { readonly after: readonly string[] | null; readonly limit: number },
  ): Promise<HouseholdWork | null> {
    const reference = await this.households.referenceOf(householdId);
    if (reference === null) return null;
    const ids = await this.due.idsOf(householdId);
    return { reference, tasks: await this.tasks.list({ ids, ...page }) };
  }
}
