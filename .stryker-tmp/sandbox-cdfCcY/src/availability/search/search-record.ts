// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Search } from '../matching/prospects.js';
import type { Exclusion } from '../matching/sifting.rules.js';
import { needFacts } from '../unmet-need/unmet-need.rules.js';
import { UnmetNeeds } from '../unmet-need/unmet-needs.js';

/** What stays of a search for a recorded household. Of one that was only described nothing does. */
@Injectable()
export class SearchRecord {
  constructor(
    private readonly work: UnitOfWork,
    private readonly unmetNeeds: UnmetNeeds,
  ) {}

  /** Keeps that somebody looked and, when there was nothing, the household's unmet need; gives the need's id, or null. */
  async keep(
    { householdId, household }: Search,
    matches: number,
    excluded: readonly Exclusion[],
  ): Promise<string | null> {
    if (householdId === null) return null;
    this.work.record({
      action: 'availability.searched',
      outcome: 'done',
      subjectType: 'household',
      subjectId: householdId,
      details: { matches },
    });
    const { actor } = this.work;
    if (matches > 0 || actor.kind !== 'user') return null;
    return this.unmetNeeds.attempted(householdId, actor.organisationId, excluded, needFacts(household));
  }
}
