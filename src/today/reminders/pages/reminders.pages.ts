import { Get, Post } from '@nestjs/common';
import { WAYS } from '../../../platform/notify/notify.js';
import { Outgoing } from '../../../platform/notify/outgoing.js';
import { isRefusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { choice, readForm, text } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { reminderWords } from '../reminder.rules.js';
import { ReminderChoices } from '../reminder-choices.service.js';

const TOLD = { chosen: 'You will be reminded.', ended: 'You will not be reminded any more.' };
const WORDS = { email: 'By e-mail', text: 'By text message' } as const;

/** Whether one wants reminders of one's own work, where, and what they say. */
@Pages('account/reminders')
export class RemindersPages {
  constructor(
    private readonly choices: ReminderChoices,
    private readonly outgoing: Outgoing,
  ) {}

  @Get()
  @Page('task.read')
  async show() {
    const chosen = await this.choices.mine();
    return page('today/reminders/pages/reminders.njk', 'Reminders', {
      chosen: chosen && { ...chosen, way: WORDS[chosen.way] },
      canSend: this.outgoing.configured,
      ways: WAYS.map((value) => ({ value, text: WORDS[value] })),
      says: reminderWords(3),
      told: TOLD,
    });
  }

  @Post()
  @Page('task.read', { again: 'show' })
  async choose(@Ask() { form }: Asked) {
    const typed = readForm(
      {
        way: choice(WAYS, 'Say how you want to be reminded'),
        address: text('Enter your e-mail address at work, or the number of your mobile telephone at work', 200),
      },
      form.values,
    );
    if (typed instanceof FormErrors) return typed;
    const chosen = await this.choices.choose(typed.way, typed.address);
    return isRefusal(chosen) ? chosen : seeOther('/account/reminders', 'chosen');
  }

  @Post('end')
  @Page('task.read')
  async end() {
    await this.choices.end();
    return seeOther('/account/reminders', 'ended');
  }
}
