import { Injectable } from '@nestjs/common';
import { UnmetNeeds } from '../../availability/unmet-need/unmet-needs.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { ArrivalChecks } from '../stays/arrival-checks.js';
import { OfferTasks } from './offer-tasks.js';
import type { Placement } from '../placement.entity.js';
import { refuseMove } from '../placement.states.js';
import { PlacementStore } from '../placement-store.js';
import { type PlacementView, viewOf } from '../placement.view.js';
import { type Answer, PlacementAccess } from '../placements.access.js';
import { listedCode, type Party } from '../placements.codes.js';
import { placementAccepted, placementEnded } from '../placements.events.js';
import { refuseBlame } from '../placements.rules.js';
import { StayTasks } from '../stays/stay-tasks.js';
import { UnitTime } from '../unit-time.js';

/**
 * The answers to an offer: both agree, one declines, or those who made it take it back. What a survivor chooses changes this
 * placement and nothing else: not the household, not an application, not their place in any list.
 */
@Injectable()
export class Answers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly placements: PlacementStore,
    private readonly access: PlacementAccess,
    private readonly unitTime: UnitTime,
    private readonly offerTasks: OfferTasks,
    private readonly stayTasks: StayTasks,
    private readonly arrivals: ArrivalChecks,
    private readonly unmetNeeds: UnmetNeeds,
  ) {}

  /**
   * One side agrees; with the second the unit is theirs, and what they were offered elsewhere for these nights is given back.
   * Refusals: `not-allowed`, `move-not-allowed`, `household-already-placed`.
   */
  async accept(placementId: string, by: Party): Promise<PlacementView | Refusal> {
    const locked = await this.placements.lockForAgreement(placementId);
    if (!locked) return Refusal.missing();
    const answer = await this.access.answering(locked, by);
    if (isRefusal(answer)) return answer;

    const refused = refuseMove(locked.placement.status, 'accept');
    if (refused) return refused;

    const agreement = agreementOf(locked.placement, answer);
    const accepted = await this.placements.save(locked.placement, agreement);
    if (isRefusal(accepted)) return accepted;
    if (by === 'provider') await this.offerTasks.close([placementId], 'done');
    if (accepted.status === 'accepted') await this.settle(accepted);

    this.record('placement.agreed', placementId, { by, byTelephone: answer.byTelephone, status: accepted.status });

    return viewOf(accepted, this.clock.now());
  }

  /** One side says no, with a reason that blames nobody. Refusals: `not-allowed`, `move-not-allowed`, `blaming-words`. */
  async decline(placementId: string, by: Party, reason: string): Promise<PlacementView | Refusal> {
    const locked = await this.placements.lock(placementId);
    if (!locked) return Refusal.missing();
    const answer = await this.access.answering(locked, by);
    if (isRefusal(answer)) return answer;

    const refused = refuseMove(locked.placement.status, 'decline') ?? refuseBlame('reason', reason);
    if (refused) return refused;

    const details = { by, reason: listedCode(reason), byTelephone: answer.byTelephone };
    const ended = await this.end(locked.placement, { status: 'declined', endedBy: by, reason });
    await this.offerTasks.close([placementId], by === 'provider' ? 'done' : 'cancelled');
    await this.stayTasks.arrivalKnown(locked.placement, 'cancelled');

    this.record('placement.declined', placementId, details);

    return ended;
  }

  /** Those who placed them take it back. Refusals: `not-allowed`, `move-not-allowed`, `blaming-words`. */
  async withdraw(placementId: string, reason: string): Promise<PlacementView | Refusal> {
    const locked = await this.placements.lock(placementId);
    if (!locked) return Refusal.missing();
    const forbidden = this.access.refuseWithdrawing(locked);
    if (forbidden) return forbidden;

    const refused = refuseMove(locked.placement.status, 'withdraw') ?? refuseBlame('reason', reason);
    if (refused) return refused;

    const ended = await this.end(locked.placement, { status: 'withdrawn', endedBy: 'organisation', reason });
    await this.offerTasks.close([placementId], 'cancelled');
    await this.stayTasks.arrivalKnown(locked.placement, 'cancelled');

    this.record('placement.withdrawn', placementId, { reason: listedCode(reason) });

    return ended;
  }

  private async settle(accepted: Placement): Promise<void> {
    const { id: placementId } = accepted;
    const takenBack = await this.placements.settle(accepted);
    await this.offerTasks.close(takenBack, 'cancelled');
    await this.unmetNeeds.met(accepted.householdId);
    this.arrivals.expect(accepted);
    this.work.publish(placementAccepted, { placementId });
    for (const id of takenBack) this.publishEnded(id);
  }

  private async end(placement: Placement, changes: Partial<Placement>): Promise<PlacementView | Refusal> {
    const ended = await this.placements.save(placement, changes);
    if (isRefusal(ended)) return ended;
    await this.unitTime.release(ended);
    this.publishEnded(ended.id);
    return viewOf(ended, this.clock.now());
  }

  private publishEnded(placementId: string): void {
    this.work.publish(placementEnded, { placementId, endedAt: this.clock.now().toISOString() });
  }

  private record(action: string, placementId: string, details: Record<string, unknown>): void {
    this.work.record({ action, outcome: 'done', subjectType: 'placement', subjectId: placementId, details });
  }
}

// The first agreement of a side stands, however often it is recorded.
function agreementOf(placement: Placement, { by, at, userId }: Answer): Partial<Placement> {
  const agreement: Partial<Placement> =
    by === 'provider'
      ? { providerAgreedAt: placement.providerAgreedAt ?? at, providerAgreedBy: placement.providerAgreedBy ?? userId }
      : { personAgreedAt: placement.personAgreedAt ?? at, personAgreedBy: placement.personAgreedBy ?? userId };
  const { providerAgreedAt, personAgreedAt } = { ...placement, ...agreement };
  return providerAgreedAt && personAgreedAt ? { ...agreement, status: 'accepted' } : agreement;
}
