import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { callerOf, type WorkOf } from '../risk/risk-owners.js';
import { ConferenceHistory } from './conference-history.js';
import type { ConferenceReferral } from './conference-referral.entity.js';
import { ConferenceSettings } from './conference-settings.js';
import { ConferenceStore } from './conference-store.js';
import { ConferenceTasks } from './conference-tasks.js';
import { ConferenceTransfer } from './conference-transfer.entity.js';
import type { Forum } from './marac.codes.js';

export interface NewTransfer {
  readonly forum: Forum;
  readonly localAuthorityCode: string;
  readonly sentOn: string;
}

/**
 * Sends a case to the forum of the area where the person lives now (RSK-9), by a secure way outside of this service. Until somebody there
 * has confirmed that they have it, it is somebody's work here to ask.
 */
@Injectable()
export class ConferenceTransfers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly history: ConferenceHistory,
    private readonly settings: ConferenceSettings,
    private readonly store: ConferenceStore,
    private readonly tasks: ConferenceTasks,
    private readonly clock: Clock,
  ) {}

  /** The case was sent. Refusals: `move-not-allowed`, `unknown-local-authority`, `in-the-future`, `before-the-referral`, `has-it-already`. */
  async send(referralId: string, { forum, localAuthorityCode, sentOn }: NewTransfer): Promise<Refusal | null> {
    const held = await this.store.lockFor(referralId, 'transfer');
    if (isRefusal(held)) return held;

    const refused = (await this.history.refuseArea(localAuthorityCode)) ?? refuseDay(held, sentOn, this.clock.today());
    if (refused) return refused;
    const there = await this.work.manager.countBy(ConferenceTransfer, { referralId, localAuthorityCode });
    if (there > 0 || held.localAuthorityCode === localAuthorityCode) return hasItAlready();

    const transfer = {
      ...{ id: newId(), referralId, forum, localAuthorityCode, sentOn: sentOn as LocalDate, timesChased: 0 },
      ...{ confirmedOn: null, confirmedBy: null, sentBy: callerOf(this.work.actor).assigneeId },
      confirmBy: await this.settings.askAgainOn(callerOf(this.work.actor)),
    };
    await this.work.manager.insert(ConferenceTransfer, transfer);
    await this.raise(transfer, callerOf(this.work.actor));

    await this.store.save(held, 'conference.transferred', {}, { transferId: transfer.id });
    return null;
  }

  /** They were asked whether they have it, and have not confirmed it yet. Refusals: `move-not-allowed`, `confirmed-already`. */
  async chase(referralId: string, transferId: string): Promise<Refusal | null> {
    const found = await this.lock(referralId, transferId);
    if (isRefusal(found)) return found;
    const { held, transfer } = found;

    await this.askAgain(transfer, callerOf(this.work.actor));

    await this.store.save(held, 'conference.transfer-chased', {}, { transferId });
    return null;
  }

  /** Somebody there has it. Refusals: `move-not-allowed`, `confirmed-already`, `in-the-future`, `before-it-was-sent`. */
  async confirm(referralId: string, transferId: string, by: { confirmedOn: string; confirmedBy: string }) {
    const found = await this.lock(referralId, transferId);
    if (isRefusal(found)) return found;
    const { held, transfer } = found;

    if (by.confirmedOn > this.clock.today()) return notYet('confirmedOn');
    if (by.confirmedOn < transfer.sentOn) return beforeItWasSent();

    const confirmed = { confirmedOn: by.confirmedOn as LocalDate, confirmedBy: by.confirmedBy };
    await this.work.manager.update(ConferenceTransfer, transferId, confirmed);
    await this.tasks.answered(transfer);

    await this.store.save(held, 'conference.transfer-confirmed', {}, { transferId });
    return null;
  }

  /** Whoever was to ask has ticked that off, and nobody there has confirmed it: it is asked again. For the system; how many of them. */
  async ticked(referralId: string, by: string): Promise<number> {
    const onTheWay = await this.work.manager.find(ConferenceTransfer, {
      where: { referralId, confirmedOn: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
    let asked = 0;
    for (const transfer of onTheWay) {
      if (await this.tasks.isAskedWhether(transfer)) continue;
      await this.askAgain(transfer, await this.settings.nextToAsk(referralId, by));
      asked += 1;
    }
    return asked;
  }

  private async askAgain(transfer: ConferenceTransfer, owner: WorkOf): Promise<void> {
    const next = { timesChased: transfer.timesChased + 1, confirmBy: await this.settings.askAgainOn(owner) };
    await this.work.manager.update(ConferenceTransfer, transfer.id, next);
    await this.tasks.answered(transfer);
    await this.raise({ ...transfer, ...next }, owner);
  }

  private async lock(
    referralId: string,
    transferId: string,
  ): Promise<{ held: ConferenceReferral; transfer: ConferenceTransfer } | Refusal> {
    const held = await this.store.lockFor(referralId, 'transfer');
    if (isRefusal(held) && held.kind === 'missing') return held;
    const transfer = await this.work.manager.findOne(ConferenceTransfer, { where: { id: transferId, referralId } });
    if (!transfer) return Refusal.missing();
    if (isRefusal(held)) return held;
    return transfer.confirmedOn ? confirmedAlready() : { held, transfer };
  }

  private async raise(transfer: Omit<ConferenceTransfer, 'forum' | 'sentBy'>, owner: WorkOf): Promise<void> {
    const { referralId, id, localAuthorityCode: area, timesChased, confirmBy } = transfer;
    await this.tasks.sent({ referralId, id, area, timesChased }, { owner, dueOn: confirmBy });
  }
}

function refuseDay({ referredOn }: ConferenceReferral, sentOn: string, today: LocalDate): Refusal | null {
  if (sentOn > today) return notYet('sentOn');
  return sentOn < referredOn ? beforeTheReferral() : null;
}

function notYet(field: string): Refusal {
  return Refusal.rule('in-the-future', 'This cannot have happened on a day that has not come.', [
    { field, code: 'in-the-future', message: 'Enter a day that is not after today.' },
  ]);
}

function beforeTheReferral(): Refusal {
  return Refusal.rule('before-the-referral', 'A case is sent on after it was referred.', [
    { field: 'sentOn', code: 'before-the-referral', message: 'Enter the day of the referral or a later one.' },
  ]);
}

function beforeItWasSent(): Refusal {
  return Refusal.rule('before-it-was-sent', 'Nobody has a case before it was sent.', [
    { field: 'confirmedOn', code: 'before-it-was-sent', message: 'Enter the day it was sent or a later one.' },
  ]);
}

function hasItAlready(): Refusal {
  return Refusal.clash('has-it-already', 'The forum of this area has the case already, or it was sent there before.');
}

function confirmedAlready(): Refusal {
  return Refusal.clash('confirmed-already', 'It has been confirmed already that the other forum has the case.');
}
