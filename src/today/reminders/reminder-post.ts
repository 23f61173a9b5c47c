import { Injectable } from '@nestjs/common';
import { StaffQueries } from '../../access/staff.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Outgoing } from '../../platform/notify/outgoing.js';
import { newId } from '../../shared/ids.js';
import { addDays } from '../../shared/local-date.js';
import { TaskQueries } from '../../tasks/task.queries.js';
import { COUNTED, reminderWords } from './reminder.rules.js';
import { Reminder } from './reminder.entity.js';
import { ReminderChoice } from './reminder-choice.entity.js';
import { followReminder, sendReminder } from './reminders.events.js';

const SUBJECT = 'Your work today';

/**
 * Sends reminders and follows them. A reminder is a row for its person and day, which there can be once; Notify knows it by its id and
 * takes no second message of that id. So a worker that is killed, or a queue that is wiped, makes none of it come twice.
 */
@Injectable()
export class ReminderPost {
  constructor(
    private readonly work: UnitOfWork,
    private readonly outgoing: Outgoing,
    private readonly staff: StaffQueries,
    private readonly tasks: TaskQueries,
    private readonly clock: Clock,
  ) {}

  /** Begins today's reminder of everybody who wants one and has none yet today. */
  async beginAll(): Promise<void> {
    if (!this.outgoing.configured) return;
    const wanting = await this.work.query<{ userId: string }>(
      'select user_id as "userId" from today.reminder_choice where stopped_at is null',
    );
    const begun = await this.work.query<{ id: string }>(
      `insert into today.reminder (id, user_id, day, state, changed_at)
       select r.id, r."userId", $2, 'waiting', $3 from jsonb_to_recordset($1::jsonb) as r(id uuid, "userId" uuid)
           on conflict on constraint reminder_once_a_day do nothing
       returning id`,
      [JSON.stringify(wanting.map((one) => ({ ...one, id: newId() }))), this.clock.today(), this.clock.now()],
    );
    for (const { id } of begun) this.work.wake(sendReminder, { reminderId: id });
  }

  /** Sends it, once, on its own day, while its person still wants it and has something due. */
  async send(reminderId: string): Promise<void> {
    const reminder = await this.lock(reminderId);
    if (reminder?.state !== 'waiting') return;
    const choice = await this.work.manager.findOne(ReminderChoice, { where: { userId: reminder.userId } });
    const due = reminder.day === this.clock.today() ? await this.countDue(reminder.userId) : 0;
    if (!choice || choice.stoppedAt || due === 0) return this.change(reminderId, { state: 'nothing-due' });

    const { way, address: to } = choice;
    const message = { reference: reminderId, way, to, subject: SUBJECT, body: reminderWords(due) };
    const tried = await this.outgoing.trySending(message, reminder.tries);
    if (tried.state === 'not-accepted') return this.failed(reminder);
    if (tried.state === 'later') {
      await this.change(reminderId, { tries: reminder.tries + 1 });
      return this.work.wake(sendReminder, { reminderId }, new Date(this.clock.now().getTime() + tried.after));
    }
    await this.change(reminderId, { state: 'sending', notifyId: tried.notifyId });
    this.follow(reminderId);
  }

  /** Asks how far it has come, and asks again until that is known, or nobody will ever say. */
  async ask(reminderId: string): Promise<void> {
    const reminder = await this.lock(reminderId);
    if (reminder?.state !== 'sending' || reminder.notifyId === null) return;
    const sent = { notifyId: reminder.notifyId, since: reminder.changedAt };
    const state = await this.outgoing.howFar(sent, this.clock.now());
    if (state === 'sending') return this.follow(reminderId);
    if (state === 'delivered') return this.change(reminderId, { state });
    await this.failed(reminder);
  }

  /** How much of somebody's own work is due by today, up to a little more than is counted; nothing of who has left. */
  private async countDue(userId: string): Promise<number> {
    const actor = await this.staff.activeActor(userId);
    if (!actor) return 0;
    const dueBefore = addDays(this.clock.today(), 1);
    const due = await this.work.actAs(actor, () =>
      this.tasks.list({ assignedTo: 'me', status: 'open', dueBefore, after: null, limit: COUNTED }),
    );
    return due.length;
  }

  private follow(reminderId: string): void {
    this.work.wake(followReminder, { reminderId }, this.outgoing.askAgainAt(this.clock.now()));
  }

  /** Nothing more is sent there; its person and their administrators are told on their pages. */
  private async failed({ id, userId }: Reminder): Promise<void> {
    await this.change(id, { state: 'failed' });
    await this.work.manager.update(ReminderChoice, { userId }, { stoppedAt: this.clock.now() });
    this.work.record({ action: 'reminder.not-delivered', outcome: 'done', subjectType: 'user', subjectId: userId });
  }

  private lock(id: string): Promise<Reminder | null> {
    return this.work.manager.findOne(Reminder, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  private async change(id: string, change: Partial<Reminder>): Promise<void> {
    await this.work.manager.update(Reminder, id, { ...change, changedAt: this.clock.now() });
  }
}
