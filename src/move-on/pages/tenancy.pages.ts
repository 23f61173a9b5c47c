import { Get, Post } from '@nestjs/common';
import { DirectoryQueries } from '../../directory/directory.queries.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { labelOf } from '../../shared/code-lists.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { Tasks } from '../../tasks/tasks.service.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { boxes } from '../../web/forms/boxes.js';
import { choicesIn } from '../../web/forms/choices.js';
import { readForm } from '../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { TenancyEndings } from '../tenancies/tenancy-endings.service.js';
import { TenancyQueries } from '../tenancies/tenancy.queries.js';
import { ENDING, FOUND } from './move-on.forms.js';
import { SUSTAINED_SHOWN, tenureInWords } from './move-on.words.js';

const TOLD = {
  recorded: 'The tenancy is recorded. What is left to do for the move stays on the plan.',
  checked: 'How you found the home is kept.',
  ended: 'The tenancy is recorded as over. Support goes on; nothing else that is owed to them has changed.',
};

/** A home of their own, the checks on how it goes, and its end. */
@Pages('tenancies/:id')
export class TenancyPages {
  constructor(
    private readonly tenancies: TenancyQueries,
    private readonly endings: TenancyEndings,
    private readonly tasks: Tasks,
    private readonly households: HouseholdQueries,
    private readonly directory: DirectoryQueries,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('tenancy.create')
  async show(@Ask() asked: Asked) {
    const tenancy = await this.tenancies.tenancy(asked.id());
    if (!tenancy) return Refusal.missing();
    const today = this.clock.today();
    const landlord = await this.directory.provider(tenancy.landlordProviderId);
    return page('move-on/pages/tenancy.njk', 'Tenancy', {
      tenancy,
      // Whoever still does the checks and no longer sees the household is not led to it.
      reference: await this.households.referenceOf(tenancy.householdId),
      landlord: landlord?.name,
      tenure: tenureInWords(tenancy.tenure),
      checks: tenancy.sustainmentChecks.map((check) => ({
        ...check,
        stood: SUSTAINED_SHOWN[check.sustained],
        found: labelOf('tenancyChecks', check.found),
        isDue: check.status === 'open' && check.dueOn <= today,
      })),
      endedBecause: labelOf('tenancyEndings', tenancy.endReason),
      followedBy: labelOf('afterATenancy', tenancy.followedBy),
      findings: choicesIn('tenancyChecks'),
      reasons: choicesIn('tenancyEndings'),
      afterwards: choicesIn('afterATenancy'),
      form: asked.form.startingFrom(boxes('endedOn', today)),
      told: TOLD,
    });
  }

  @Post('checks/:task')
  @Page('task.complete', { again: 'show' })
  async check(@Ask() asked: Asked) {
    const task = asked.id('task');
    const tenancy = await this.tenancies.tenancy(asked.id());
    if (!tenancy?.sustainmentChecks.some(({ taskId }) => taskId === task)) return Refusal.missing();
    const typed = readForm(FOUND, asked.form.values, (field) => `${field}-${task}`);
    if (typed instanceof FormErrors) return typed;
    const done = await this.tasks.complete(task, { result: typed.found });
    return isRefusal(done) ? done : seeOther(`/tenancies/${asked.id()}`, 'checked');
  }

  @Post('end')
  @Page('tenancy.create', { again: 'show' })
  async end(@Ask() asked: Asked) {
    const typed = readForm(ENDING, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const ended = await this.endings.end(asked.id(), typed);
    return isRefusal(ended) ? ended : seeOther(`/tenancies/${asked.id()}`, 'ended');
  }
}
