import { Get, Post } from '@nestjs/common';
import { mayDo } from '../../access/roles.js';
import { isRefusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { day, number, optional, readForm } from '../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { TaskPolicies } from '../policies/task-policies.service.js';

const SETTLED = {
  escalateAfterDays: number('Enter after how many working days a supervisor is shown it', 0, 60),
  aimBeforeDays: number('Enter how many working days before the last day you aim for', 0, 20),
  inForceFrom: optional(day('')),
};
const TOLD = { settled: 'This is settled. Work that is due already keeps the days it was given.' };

/** How soon a team's work is done, and when a supervisor sees what is not: what holds, what held before, and the next version. */
@Pages('tasks/how-soon')
export class HowSoonPages {
  constructor(private readonly policies: TaskPolicies) {}

  @Get()
  @Page('task-policy.read')
  async show(@Ask() { actor, form }: Asked) {
    const held = await this.held(actor.organisationId);
    return page('tasks/pages/how-soon.njk', 'How soon work is done', {
      held,
      versions: await this.policies.all(),
      settles: mayDo(actor.roles, 'task-policy.begin'),
      form: form.startingFrom({
        escalateAfterDays: String(held.escalateAfterDays),
        aimBeforeDays: String(held.aimBeforeDays),
      }),
      told: TOLD,
    });
  }

  /** Begins a new version; what is otherwise for some kinds of work stays as it is. */
  @Post()
  @Page('task-policy.begin', { again: 'show' })
  async settle(@Ask() { actor, form }: Asked) {
    const typed = readForm(SETTLED, form.values);
    if (typed instanceof FormErrors) return typed;
    const { kinds } = await this.held(actor.organisationId);
    const { inForceFrom, ...days } = typed;
    const begun = await this.policies.begin({ ...days, kinds, ...(inForceFrom && { inForceFrom }) });
    return isRefusal(begun) ? begun : seeOther('/tasks/how-soon', 'settled');
  }

  private async held(organisationId: string) {
    const held = (await this.policies.of([organisationId])).get(organisationId);
    if (!held) throw new Error('no policy on tasks holds');
    return held;
  }
}
