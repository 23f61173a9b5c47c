import { Get, Post } from '@nestjs/common';
import { StaffQueries } from '../../access/staff.queries.js';
import { isRefusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { day, optional, readForm, recordId } from '../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { AbsenceQueries } from '../absences/absence.queries.js';
import { Absences } from '../absences/absences.service.js';

const TOLD = { noted: 'It is noted that you are away.', back: 'Work comes to you again.' };

/** When one is away, and who stands in. */
@Pages('tasks/away')
export class AwayPages {
  constructor(
    private readonly commands: Absences,
    private readonly absences: AbsenceQueries,
    private readonly staff: StaffQueries,
  ) {}

  @Get()
  @Page('task.read')
  async show(@Ask() { actor }: Asked) {
    const colleagues = (await this.staff.colleaguesWhoMay('task.complete')).filter(({ id }) => id !== actor.userId);
    return page('tasks/pages/away.njk', 'When you are away', {
      absences: await this.absences.ahead(),
      colleagues: colleagues.map(({ id, name }) => ({ value: id, text: name })),
      told: TOLD,
    });
  }

  @Post()
  @Page('task.read', { again: 'show' })
  async note(@Ask() { form }: Asked) {
    const typed = readForm(
      {
        from: day('Enter your first day away'),
        to: day('Enter your last day away'),
        standInId: optional(recordId('Choose who stands in, or nobody')),
      },
      form.values,
    );
    if (typed instanceof FormErrors) return typed;
    const noted = await this.commands.note(typed);
    return isRefusal(noted) ? noted : seeOther('/tasks/away', 'noted');
  }

  @Post(':id/call-off')
  @Page('task.read', { again: 'show' })
  async callOff(@Ask() asked: Asked) {
    const ended = await this.commands.callOff(asked.id());
    return isRefusal(ended) ? ended : seeOther('/tasks/away', 'back');
  }
}
