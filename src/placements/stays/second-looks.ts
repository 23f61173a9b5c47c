import { Injectable } from '@nestjs/common';
import type { FitCheck } from '../../availability/matching/fitting.service.js';
import { Fitting } from '../../availability/matching/fitting.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { laterOf } from '../../shared/local-date.js';
import type { Placement } from '../placement.entity.js';
import { PlacementQueries } from '../placement.queries.js';
import type { PlacementStatus } from '../placement.states.js';
import { PlacementStore } from '../placement-store.js';
import { PlacementTasks } from '../placement-tasks.js';
import type { PlacementRow } from '../placement.view.js';
import { concerns, type Concern } from './second-looks.rules.js';

const OPEN: readonly PlacementStatus[] = ['offered', 'accepted', 'arrived'];

/**
 * Looks again at open placements when something has changed about the household or the unit. Nothing is undone by itself: people
 * decide.
 */
@Injectable()
export class SecondLooks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly placements: PlacementQueries,
    private readonly store: PlacementStore,
    private readonly fitting: Fitting,
    private readonly placementTasks: PlacementTasks,
  ) {}

  /** The household avoids other areas since its `version`. Gives how many of its placements are unsafe by now. */
  async areasChanged(householdId: string, version: number): Promise<number> {
    const open = await this.placements.openOf(householdId);
    return this.look(open, 'safe-area', () => `${version}`);
  }

  /** Who they are, or what they need, is other since its `version`. Gives how many of its placements suit them no longer. */
  async householdChanged(householdId: string, version: number): Promise<number> {
    const open = await this.placements.openOf(householdId);
    return this.look(open, 'fit', () => `household-${version}`);
  }

  /** A unit offers other things than before. Gives how many households it suits no longer. */
  async unitReconfigured(unitId: string): Promise<number> {
    const open = await this.placements.openIn(unitId);
    return this.look(open, 'fit', ({ unit }) => `unit-${unit.version}`);
  }

  /** They lived there when they were put on record. Gives how many of the units do not suit those who live in them. */
  async putOnRecord(placementIds: readonly string[]): Promise<number> {
    const open = await this.placements.stillOpen(placementIds);
    return this.look(open, 'fit', () => 'on-record');
  }

  /** A placement has ended, or they have moved on: nobody has to look at it any more. */
  ended(placementId: string): Promise<void> {
    return this.placementTasks.nothingLeft(placementId);
  }

  private async look(open: PlacementRow[], concern: Concern, since: (fit: FitCheck) => string): Promise<number> {
    let raised = 0;
    for (const { id } of open) {
      const placement = (await this.store.lock(id))?.placement;
      if (!placement || !OPEN.includes(placement.status)) continue;
      const fit = await this.fitNow(placement);
      const rules = fit ? concerns(concern, fit.misfits) : [];
      if (!fit || rules.length === 0) continue;
      await this.placementTasks.lookAgain(placement, concern, since(fit));
      this.work.record({
        action: 'placement.suits-no-longer',
        outcome: 'done',
        subjectType: 'placement',
        subjectId: placement.id,
        details: { rules },
      });
      raised += 1;
    }
    return raised;
  }

  // Those who live there are asked about as they are today, not as they were when they came.
  private fitNow({ unitId, householdId, fromDay, expectedTo }: Placement): Promise<FitCheck | null> {
    const from = laterOf(fromDay, this.clock.today());
    const to = expectedTo !== null && expectedTo > from ? expectedTo : null;
    return this.fitting.check(unitId, householdId, { from, to });
  }
}
