import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type LocalDate, londonDay } from '../../shared/local-date.js';
import { isRefusal, Refusal, refuseField } from '../../shared/refusal.js';
import { callerOf, type WorkOf } from '../risk/risk-owners.js';
import { notYet } from '../support.refusals.js';
import { type ActionStatus, ConferenceAction } from './conference-action.entity.js';
import type { ConferenceReferral } from './conference-referral.entity.js';
import { ConferenceSettings } from './conference-settings.js';
import { ConferenceStore } from './conference-store.js';
import { ConferenceTasks } from './conference-tasks.js';
import type { PartnerOutcome } from './marac.codes.js';

/** Whose case it was. */
interface OfCase {
  readonly conferenceId: string;
}

const STATUS_OF: Readonly<Record<PartnerOutcome, ActionStatus>> = { done: 'done', 'no-longer-needed': 'cancelled' };

/**
 * What somebody at a partner agency does for a case. They have no account here, so that it is somebody's work here to ask them, on its day
 * and again until they have said what became of it: a case does not close before.
 */
@Injectable()
export class PartnerActions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: ConferenceStore,
    private readonly tasks: ConferenceTasks,
    private readonly settings: ConferenceSettings,
    private readonly clock: Clock,
  ) {}

  /** They were asked, and have not done it yet. Refusals: `missing`, `move-not-allowed`, `done-with-its-task`, `action-closed`. */
  async chase(actionId: string): Promise<OfCase | Refusal> {
    const found = await this.lock(actionId);
    if (isRefusal(found)) return found;
    const { held, action } = found;

    await this.askAgain(action, callerOf(this.work.actor));

    await this.store.save(held, 'conference.action-chased', {}, { actionId });

    return { conferenceId: held.id };
  }

  /**
   * They have said what became of it. Refusals: `missing`, `move-not-allowed`, `done-with-its-task`, `action-closed`, `in-the-future`,
   * `before-it-was-given`.
   */
  async close(
    actionId: string,
    { outcome, closedOn }: { outcome: PartnerOutcome; closedOn: string },
  ): Promise<OfCase | Refusal> {
    const found = await this.lock(actionId);
    if (isRefusal(found)) return found;
    const { held, action } = found;

    if (closedOn > this.clock.today()) return notYet('closedOn');
    if (closedOn < londonDay(action.createdAt)) return beforeItWasGiven();

    const closed = { status: STATUS_OF[outcome], closedOn: closedOn as LocalDate };
    await this.work.manager.update(ConferenceAction, actionId, closed);
    await this.tasks.partnerAnswered(action);

    await this.store.save(held, 'conference.action-closed', {}, { actionId, outcome });

    return { conferenceId: held.id };
  }

  /** Whoever was to ask has ticked that off, and the action is open still: it is asked after again. For the system; false when it is already. */
  async ticked(actionId: string, by: string): Promise<boolean> {
    const action = await this.work.manager.findOne(ConferenceAction, {
      where: { id: actionId, status: 'open' },
      lock: { mode: 'pessimistic_write' },
    });
    if (!action || (await this.tasks.isAskedAfter(action))) return false;
    await this.askAgain(action, await this.settings.nextToAsk(action.referralId, by));
    return true;
  }

  private async askAgain(action: ConferenceAction, owner: WorkOf): Promise<void> {
    const next = { timesChased: action.timesChased + 1, askOn: await this.settings.askAgainOn(owner) };
    await this.work.manager.update(ConferenceAction, action.id, next);
    await this.tasks.partnerAnswered(action);
    await this.tasks.partner({ ...action, ...next }, { owner, dueOn: next.askOn });
  }

  private async lock(actionId: string): Promise<{ held: ConferenceReferral; action: ConferenceAction } | Refusal> {
    const seen = await this.work.manager.findOneBy(ConferenceAction, { id: actionId });
    if (!seen) return Refusal.missing();
    const held = await this.store.lockFor(seen.referralId, 'act');
    if (isRefusal(held)) return held;
    if (seen.ownerId !== null) return doneWithItsTask();
    const action = await this.work.manager.findOneByOrFail(ConferenceAction, { id: actionId });
    return action.status === 'open' ? { held, action } : actionClosed();
  }
}

function doneWithItsTask(): Refusal {
  return Refusal.clash('done-with-its-task', 'A worker has this as a task. It is done when that task is.');
}

function actionClosed(): Refusal {
  return Refusal.clash('action-closed', 'This was closed before. If there is more to do, give another action.');
}

function beforeItWasGiven(): Refusal {
  return refuseField(
    'closedOn',
    'before-it-was-given',
    'Nothing is done before it was asked for.',
    'Enter the day on which the action was given or a later one.',
  );
}
