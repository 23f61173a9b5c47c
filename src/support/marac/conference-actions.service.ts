import { Injectable } from '@nestjs/common';
import { StaffQueries } from '../../access/staff.queries.js';
import { mayDo } from '../../access/roles.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, Refusal, refuseField } from '../../shared/refusal.js';
import { callerOf, type WorkOf } from '../risk/risk-owners.js';
import { ConferenceAction } from './conference-action.entity.js';
import { type ActionPartner, ConferenceQueries } from './conference.queries.js';
import { ConferenceStore } from './conference-store.js';
import { ConferenceTasks } from './conference-tasks.js';

/** Either a worker with an account here, or somebody at a partner agency. */
export interface NewAction {
  readonly action: string;
  readonly ownerId?: string | undefined;
  readonly partner?: ActionPartner | undefined;
  readonly dueOn: string;
}

/**
 * What somebody does for a case by a day. It is a task of its owner, wherever they work, and done when that is; what a partner agency does is
 * asked after by whoever gave it to them (`partner-actions.service.ts`).
 */
@Injectable()
export class ConferenceActions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly staff: StaffQueries,
    private readonly store: ConferenceStore,
    private readonly tasks: ConferenceTasks,
    private readonly queries: ConferenceQueries,
    private readonly clock: Clock,
  ) {}

  /** Gives somebody an action. Refusals: `move-not-allowed`, `one-owner`, `unknown-owner`, `in-the-past`. */
  async give(referralId: string, { action, ownerId, partner, dueOn }: NewAction) {
    const held = await this.store.lockFor(referralId, 'act');
    if (isRefusal(held)) return held;

    if ((ownerId === undefined) === (partner === undefined)) return oneOwner();
    const owner = ownerId === undefined ? null : await this.worker(ownerId);
    if (isRefusal(owner)) return owner;
    if (dueOn < this.clock.today()) return inThePast();

    const given = {
      ...{ id: newId(), referralId, action, dueOn: dueOn as LocalDate, status: 'open' as const },
      ...{
        ownerId: owner?.assigneeId ?? null,
        partnerName: partner?.name ?? null,
        partnerAgency: partner?.agency ?? null,
      },
      ...{ askOn: owner ? null : (dueOn as LocalDate), timesChased: 0, closedOn: null },
      createdBy: callerOf(this.work.actor).assigneeId,
      createdAt: this.clock.now(),
    };
    await this.work.manager.insert(ConferenceAction, given);
    if (owner) await this.tasks.action(given.id, { owner, dueOn: given.dueOn });
    else await this.tasks.partner(given, { owner: callerOf(this.work.actor), dueOn: given.dueOn });

    const details = { actionId: given.id, ...(ownerId === undefined ? {} : { ownerId }) };
    await this.store.save(held, 'conference.action-given', {}, details);

    return this.queries.whole(referralId);
  }

  /** The task of an action was completed. False when it was done already. For the system. */
  async done(actionId: string): Promise<boolean> {
    const done = await this.work.query(
      `update support.conference_action set status = 'done' where id = $1 and status = 'open' returning id`,
      [actionId],
    );
    return done.length > 0;
  }

  private async worker(ownerId: string): Promise<WorkOf | Refusal> {
    const owner = await this.staff.activeUser(ownerId);
    if (!owner || !mayDo(owner.roles, 'task.complete')) return unknownOwner();
    return { organisationId: owner.organisationId, assigneeId: owner.id };
  }
}

function oneOwner(): Refusal {
  return refuseField(
    'ownerId',
    'one-owner',
    'An action has one owner.',
    'Choose a worker, or say who at which partner agency does it, and not both.',
  );
}

function unknownOwner(): Refusal {
  return Refusal.rule('unknown-owner', 'An action is done by an active worker.', [
    { field: 'ownerId', code: 'unknown-owner', message: 'Choose an active worker, of any organisation.' },
  ]);
}

function inThePast(): Refusal {
  return Refusal.rule('in-the-past', 'An action is done by a day to come.', [
    { field: 'dueOn', code: 'in-the-past', message: 'Enter today or a later day.' },
  ]);
}
