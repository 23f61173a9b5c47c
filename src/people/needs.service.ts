import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Household } from './household.entity.js';
import { HouseholdQueries } from './household.queries.js';
import type { Requirements } from './household.view.js';
import { refuseLevels } from './household.rules.js';
import { HouseholdStore } from './household-store.js';
import type { Level, Need } from './people.codes.js';
import { householdChanged } from './people.events.js';

/** How much support each need calls for; a need that is not here has not been assessed. */
export type NeedLevels = Readonly<Partial<Record<Need, Level>>>;

/** What a place must have; what is not said is not required. */
export type WantedRequirements = Partial<Requirements>;

/** Records what a household needs support with, and what a place must have for them. */
@Injectable()
export class HouseholdNeeds {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdQueries,
    private readonly store: HouseholdStore,
  ) {}

  /**
   * Replaces the needs and their levels; a need without a level counts as not assessed. `seen` is the household's version that the
   * caller has seen; who names none is not asked. Refusals: `missing`, `stale-version`, `level-without-need`.
   */
  async changeNeeds(householdId: string, needs: readonly Need[], levels: NeedLevels | null = null, seen?: number) {
    const needLevels = levels ?? {};
    const overtaken = await this.store.lockAsSeen(householdId, seen);
    if (overtaken) return overtaken;

    const refusal = refuseLevels(needs, needLevels);
    if (refusal) return refusal;

    await this.work.manager.update(Household, householdId, { needs: [...new Set(needs)], needLevels });

    return this.changed('household.needs-changed', householdId);
  }

  /** Replaces what a place must have: what is not said is no longer required. `seen` as above. Refusals: `missing`, `stale-version`. */
  async changeRequirements(householdId: string, requirements: WantedRequirements, seen?: number) {
    const overtaken = await this.store.lockAsSeen(householdId, seen);
    if (overtaken) return overtaken;

    await this.work.manager.update(Household, householdId, requirementsOf(requirements));

    return this.changed('household.requirements-changed', householdId);
  }

  private async changed(action: string, householdId: string) {
    const version = await this.store.bumpVersion(householdId);
    this.work.record({ action, outcome: 'done', subjectType: 'household', subjectId: householdId });
    this.work.publish(householdChanged, { householdId, version });
    return this.households.whole(householdId);
  }
}

/** Requirements in full. */
export function requirementsOf(wanted?: WantedRequirements | null): Requirements {
  return {
    wheelchair: wanted?.wheelchair ?? false,
    stepFree: wanted?.stepFree ?? false,
    selfContained: wanted?.selfContained ?? false,
    womenOnly: wanted?.womenOnly ?? false,
    carerSpace: wanted?.carerSpace ?? false,
    pets: wanted?.pets ?? 0,
  };
}
