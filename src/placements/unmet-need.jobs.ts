import { Injectable } from '@nestjs/common';
import type { FruitlessOffer } from '../availability/unmet-need/unmet-need.codes.js';
import { UnmetNeeds } from '../availability/unmet-need/unmet-needs.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { On } from '../platform/jobs/job.js';
import type { PlacementStatus } from './placement.states.js';
import { listedCode } from './placements.codes.js';
import { placementEnded } from './placements.events.js';

interface Ended {
  readonly householdId: string;
  readonly status: PlacementStatus;
  readonly endedBy: string | null;
  readonly reason: string | null;
}

/**
 * An offer that was declined or ran out is told to the household's unmet need, if one was open then. Twice adds it once, and late adds it where it belongs. If it never ran,
 * a report would lack one refusal; nothing for the household depends on it.
 */
@Injectable()
export class UnmetNeedJobs {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly unmetNeeds: UnmetNeeds,
  ) {}

  @On(placementEnded, 'placements.collect-for-unmet-need')
  async collect({ placementId, endedAt }: { placementId: string; endedAt?: string }): Promise<void> {
    const [ended] = await this.work.query<Ended>(
      `select household_id as "householdId", status, ended_by as "endedBy", reason from placements.placement where id = $1`,
      [placementId],
    );
    const kind = ended && whatBecameOf(ended);
    if (!ended || !kind) return;
    // An ending that was published before its instant was told with it counts as of when it is heard.
    const at = endedAt ? new Date(endedAt) : this.clock.now();
    const offer = { kind, reason: listedCode(ended.reason), placementId, endedAt: at };
    await this.unmetNeeds.collected(ended.householdId, offer);
  }
}

/** Null for what nobody refused: taken back by those who made the offer, or agreed and not arrived. */
function whatBecameOf({ status, endedBy }: Ended): FruitlessOffer | null {
  if (status === 'expired') return 'lapsed';
  if (status !== 'declined') return null;
  return endedBy === 'provider' ? 'declined-by-provider' : 'declined-by-person';
}
