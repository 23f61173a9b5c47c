import { Injectable } from '@nestjs/common';
import { On } from '../../platform/jobs/job.js';
import { placementArrived, placementDeparted, placementTransferred } from '../../placements/placements.events.js';
import { DepartureForecast } from './departure-forecast.js';
import { planChanged } from '../move-on.events.js';

/**
 * Says anew when a household is likely to move on, whenever its plan, a step of it or its home changes. Each reads what is so now: twice
 * or late changes nothing. If it never ran, lists would say less of what is likely to become free; nothing would be held or lost.
 */
@Injectable()
export class ForecastJobs {
  constructor(private readonly forecast: DepartureForecast) {}

  @On(planChanged, 'move-on.forecast-by-plan')
  planChanged({ planId }: { planId: string }): Promise<boolean> {
    return this.forecast.ofPlan(planId);
  }

  @On(placementArrived, 'move-on.forecast-by-arrival')
  arrived({ placementId }: { placementId: string }): Promise<boolean> {
    return this.forecast.ofStay(placementId);
  }

  @On(placementTransferred, 'move-on.forecast-by-transfer')
  async transferred({ closedId, openedId }: { closedId: string; openedId: string }): Promise<boolean> {
    await this.forecast.forget(closedId);
    return this.forecast.ofStay(openedId);
  }

  @On(placementDeparted, 'move-on.forget-forecast')
  departed({ placementId }: { placementId: string }): Promise<void> {
    return this.forecast.forget(placementId);
  }
}
