import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import { type LocalDate, londonDay } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import { Overstay } from './overstay.entity.js';
import { decisionDueOn, refuseBeforeExpectedDay, refuseUntil, type StayDecision } from './overstays.rules.js';
import { LawfulStay } from './lawful-stay.js';
import type { Placement } from '../placement.entity.js';
import { refuseMove } from '../placement.states.js';
import { PlacementStore } from '../placement-store.js';
import { type PlacementView, viewOf } from '../placement.view.js';
import { listedCode } from '../placements.codes.js';
import { lookAtStay, overstayDecided } from '../placements.events.js';
import { refuseBlame } from '../placements.rules.js';
import { StayTasks } from './stay-tasks.js';
import { lastDayLookedAt } from './stay-times.rules.js';

export interface OverstayDecision {
  readonly authorised: boolean;
  readonly reason: string;
  readonly until?: LocalDate;
}

/**
 * Stays that go on after the day on which they were expected to end. Nobody is put out by the system, and the unit is nobody else's
 * while they live there: somebody decides, and decides again when that day has come.
 */
@Injectable()
export class Overstays {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly placements: PlacementStore,
    private readonly stayTasks: StayTasks,
    private readonly lawful: LawfulStay,
  ) {}

  /** A household has come to stay, or its expected day has moved: somebody looks on that day. */
  expectEnd(stay: Placement): void {
    if (stay.status === 'arrived') this.wake(stay, null);
  }

  /**
   * Records that a stay beyond its expected day is authorised until a day, or is not. Refusals: `move-not-allowed`,
   * `not-beyond-expected-day`, `until-needed`, `in-the-past`, `blaming-words`, `unit-unsuitable` where the law sets the number of nights.
   */
  async decide(placementId: string, command: OverstayDecision): Promise<PlacementView | Refusal> {
    const locked = await this.placements.lock(placementId);
    if (!locked) return Refusal.missing();

    const { placement, lastDecision } = locked;
    const { authorised, reason, until = null } = command;
    const now = this.clock.now();
    const today = londonDay(now);
    const refused =
      refuseMove(placement.status, 'decide-overstay') ??
      refuseBeforeExpectedDay(placement, today) ??
      refuseUntil(authorised, until, today) ??
      refuseBlame('reason', reason) ??
      (until === null ? null : await this.lawful.refuseUntil(until, placement));
    if (refused) return refused;

    const decision = { authorised, until, decidedOn: today };
    await this.keep(placement, { authorised, until, reason });
    await this.stayTasks.stayDecided(placement, lastDecision, 'done');

    this.work.record({
      action: 'placement.overstay-decided',
      outcome: 'done',
      subjectType: 'placement',
      subjectId: placementId,
      details: { authorised, until, reason: listedCode(reason) },
    });
    this.work.publish(overstayDecided, { placementId });
    this.wake(placement, decision);

    return viewOf({ ...placement, lastDecision: decision }, now);
  }

  /** The day has come: raises a task to decide while they are still there. False when there is nothing to decide yet. */
  async lookAt(placementId: string): Promise<boolean> {
    const locked = await this.placements.lock(placementId);
    if (locked?.placement.status !== 'arrived') return false;

    const { placement, lastDecision } = locked;
    const dueOn = decisionDueOn(placement, lastDecision);
    if (dueOn === null || this.clock.now() < lastDayLookedAt(dueOn)) return false;

    await this.stayTasks.decideAboutStay(placement, dueOn);
    return true;
  }

  private wake(stay: Placement, decision: StayDecision | null): void {
    const dueOn = decisionDueOn(stay, decision);
    if (dueOn !== null) this.work.wake(lookAtStay, { placementId: stay.id }, lastDayLookedAt(dueOn));
  }

  private keep({ id, expectedTo }: Placement, what: Pick<Overstay, 'authorised' | 'until' | 'reason'>) {
    const { actor } = this.work;
    return this.work.manager.insert(Overstay, {
      ...what,
      id: newId(),
      placementId: id,
      expectedTo: expectedTo as LocalDate,
      decidedAt: this.clock.now(),
      decidedBy: actor.kind === 'user' ? actor.userId : null,
    });
  }
}
