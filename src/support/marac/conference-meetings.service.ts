import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { callerOf } from '../risk/risk-owners.js';
import { ConferenceMeeting } from './conference-meeting.entity.js';
import { ConferenceQueries } from './conference.queries.js';
import { ConferenceStore } from './conference-store.js';
import { ConferenceTasks } from './conference-tasks.js';

/** Puts a case on the list of a meeting, and records what was said there. What is to be done is an action of its own. */
@Injectable()
export class ConferenceMeetings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: ConferenceStore,
    private readonly tasks: ConferenceTasks,
    private readonly queries: ConferenceQueries,
    private readonly clock: Clock,
  ) {}

  /** The case is heard on a day. Refusals: `move-not-allowed`, `before-the-referral`. */
  async list(referralId: string, meetsOn: LocalDate) {
    const held = await this.store.lockFor(referralId, 'list');
    if (isRefusal(held)) return held;
    if (meetsOn < held.referredOn) return beforeTheReferral();

    const id = newId();
    await this.work.manager.insert(ConferenceMeeting, {
      ...{ id, referralId, meetsOn, heardOn: null, minutes: null },
      recordedBy: callerOf(this.work.actor).assigneeId,
    });
    await this.tasks.listed(referralId, id, { owner: callerOf(this.work.actor), dueOn: meetsOn });

    await this.store.save(held, 'conference.listed', { status: 'listed' }, { meetingId: id });

    return this.queries.whole(referralId);
  }

  /** The case was heard. Refusals: `move-not-allowed`, `not-met-yet`. */
  async hear(referralId: string, meetingId: string, minutes: string) {
    const held = await this.store.lockFor(referralId, 'hear');
    if (isRefusal(held) && held.kind === 'missing') return held;
    const meeting = await this.work.manager.findOne(ConferenceMeeting, { where: { id: meetingId, referralId } });
    if (!meeting) return Refusal.missing();
    if (isRefusal(held)) return held;

    const today = this.clock.today();
    if (meeting.meetsOn > today) return notMetYet();

    await this.work.manager.update(ConferenceMeeting, meetingId, { heardOn: today, minutes });
    await this.tasks.heard(meetingId);

    await this.store.save(held, 'conference.heard', { status: 'heard' }, { meetingId });

    return this.queries.whole(referralId);
  }
}

function beforeTheReferral(): Refusal {
  return Refusal.rule('before-the-referral', 'A case is heard after it was referred.', [
    { field: 'meetsOn', code: 'before-the-referral', message: 'Enter the day of the referral or a later one.' },
  ]);
}

function notMetYet(): Refusal {
  return Refusal.rule('not-met-yet', 'This meeting is still to come. Record what was said once it has met.');
}
