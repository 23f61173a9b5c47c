import { Get, Post } from '@nestjs/common';
import { mayDo } from '../../../access/roles.js';
import { isRefusal } from '../../../shared/refusal.js';
import { page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { pageOfRecord } from '../../../web/record-links.js';
import { ReminderChoices } from '../../../today/reminders/reminder-choices.service.js';
import { type DeadLetter, DeadLetterQueries } from '../dead-letter.queries.js';
import { DeadLetters } from '../dead-letters.service.js';

const TOLD = {
  retried: 'It will be tried again now.',
  'taken-over': 'It is a task now, and will not be tried again.',
};

/** What the system was to do by itself and could not: to be tried again, or done by a person. */
@Pages('undone-work')
export class DeadLettersPages {
  constructor(
    private readonly commands: DeadLetters,
    private readonly queries: DeadLetterQueries,
    private readonly reminders: ReminderChoices,
  ) {}

  @Get()
  @Page('dead-letter.read')
  async list(@Ask() { actor }: Asked) {
    const seesAll = mayDo(actor.roles, 'operations.read');
    const letters = await this.queries.list();
    // Their own pages are for those who work with the records; an administrator may not open them.
    const opensRecords = mayDo(actor.roles, 'task.read');
    return page('operations/dead-letters/pages/dead-letters.njk', 'Undone work', {
      letters: letters.map((letter) => ({ ...letter, about: opensRecords ? pageOf(letter) : undefined })),
      seesAll,
      notReminded: seesAll ? await this.reminders.stopped() : [],
      told: TOLD,
    });
  }

  @Post(':id/retry')
  @Page('dead-letter.settle', { again: 'list' })
  async retry(@Ask() asked: Asked) {
    const retried = await this.commands.retry(asked.id());
    return isRefusal(retried) ? retried : seeOther('/undone-work', 'retried');
  }

  @Post(':id/task')
  @Page('dead-letter.settle', { again: 'list' })
  async takeOver(@Ask() asked: Asked) {
    const taken = await this.commands.takeOver(asked.id());
    return isRefusal(taken) ? taken : seeOther('/undone-work', 'taken-over');
  }
}

function pageOf({ subject }: DeadLetter): string | undefined {
  return subject ? pageOfRecord(subject) : undefined;
}
