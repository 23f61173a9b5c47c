import { Injectable } from '@nestjs/common';
import { StaffQueries } from '../../access/staff.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { Refusal } from '../../shared/refusal.js';
import { Tasks } from '../../tasks/tasks.service.js';
import { DeadLetterQueries } from './dead-letter.queries.js';
import { undoneWords } from './undone.words.js';

/**
 * What becomes of work that was given up: it is tried again, or a person takes it over. The call's row is locked for either, so that
 * of two who decide at once only the first does, and a worker that comes late finds it settled.
 */
@Injectable()
export class DeadLetters {
  constructor(
    private readonly work: UnitOfWork,
    private readonly letters: DeadLetterQueries,
    private readonly outbox: Outbox,
    private readonly tasks: Tasks,
    private readonly staff: StaffQueries,
    private readonly clock: Clock,
  ) {}

  /** Puts it back among the due calls. Refusal: `dead-letter-settled`. */
  async retry(id: string) {
    const call = await this.letters.lock(id);
    if (!call) return Refusal.missing();

    if (!call.waits) return settled();

    await this.outbox.revive(id);

    this.work.record({ action: 'dead-letter.retried', outcome: 'done', subjectType: 'job', subjectId: id });

    return { id, status: 'waiting' };
  }

  /**
   * Makes it a task of the caller's team where it concerns them, or else of the first team whose work it was and where somebody signs in; it
   * will not be tried again.
   * Refusals: `dead-letter-settled`, `nobodys-work`.
   */
  async takeOver(id: string) {
    const call = await this.letters.lock(id);
    if (!call) return Refusal.missing();

    const { organisationId: own } = this.work.actor as UserActor;
    const organisationId = call.organisations.includes(own) ? own : await this.firstWithStaff(call.organisations);
    if (!call.waits) return settled();
    if (!call.subject || !organisationId) {
      return Refusal.rule(
        'nobodys-work',
        'This is the system’s own work, or that of an organisation where nobody signs in: no team could do it. Try it again when its cause is mended.',
      );
    }

    const task = await this.tasks.raise({
      organisationId,
      kind: 'undone-work',
      title: `This did not happen by itself: ${undoneWords(call.name)}`,
      dueOn: this.clock.today(),
      subjectType: call.subject.type,
      subjectId: call.subject.id,
      source: 'dead-letter',
      origin: `dead-letter:${id}`,
    });
    await this.outbox.handToPerson(id, task.id, this.clock.now());

    this.work.record({
      ...{ action: 'dead-letter.taken-over', outcome: 'done', subjectType: 'job', subjectId: id },
      details: { taskId: task.id },
    });

    return { id, status: 'taken-over', task };
  }

  private async firstWithStaff(organisations: readonly string[]): Promise<string | null> {
    for (const id of organisations) if (await this.staff.hasStaff(id)) return id;
    return null;
  }
}

function settled(): Refusal {
  return Refusal.clash(
    'dead-letter-settled',
    'This no longer waits for anybody: it was tried again, or became a task, or is done. Look at the list again.',
  );
}
