// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Refusal } from '../shared/refusal.js';
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

  /** Replaces the needs and their levels; a need without a level counts as not assessed. Refusals: `missing`, `level-without-need`. */
  async changeNeeds(householdId: string, needs: readonly Need[], levels: NeedLevels | null = null) {
    const needLevels = levels ?? {};
    if ((await this.store.lock(householdId)) === null) return Refusal.missing();

    const refusal = refuseLevels(needs, needLevels);
    if (refusal) return refusal;

    await this.work.manager.update(Household, householdId, { needs: [...new Set(needs)], needLevels });

    return this.changed('household.needs-changed', householdId);
  }

  /** Replaces what a place must have: what is not said is no longer required. Refusal: `missing`. */
  async changeRequirements(householdId: string, requirements: WantedRequirements) {
    if ((await this.store.lock(householdId)) === null) return Refusal.missing();

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
