import { Get, Post } from '@nestjs/common';
import { Refusal, isRefusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { day, readForm, recordId, text } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { PlanQueries } from '../../housing-plans/plan.queries.js';
import { Warnings } from '../../warnings/warnings.service.js';
import { OwnCases } from '../own-case.js';

const WARNING = {
  stepId: recordId('Choose the step'),
  until: day('Enter the last day that they have'),
  reasons: text('Say why that long is reasonable for them'),
};

/** A warning in writing about a step of the plan, before help may end for want of it. */
@Pages('cases/:id/warnings')
export class WarningPages {
  constructor(
    private readonly cases: OwnCases,
    private readonly plans: PlanQueries,
    private readonly warnings: Warnings,
  ) {}

  @Get()
  @Page('application.decide')
  async show(@Ask() asked: Asked) {
    const application = await this.cases.one(asked, 'application.decide');
    const given = await this.warnings.ofApplication(asked.id());
    const plans = await this.plans.read(asked.id());
    if (!application || !given || !plans) return Refusal.missing();
    const words = new Map(plans.flatMap(({ steps }) => steps.map(({ id, step }) => [id, step] as const)));
    const theirs = (plans[0]?.steps ?? []).filter(({ takenBy, status }) => takenBy === 'person' && status === 'open');
    return page('homelessness/pages/warnings/warnings.njk', 'A step of the plan', {
      application,
      owed: application.helpTrack === 'prevention' || application.helpTrack === 'relief',
      steps: theirs.map(({ id, step, agreed }) => ({
        value: id,
        text: step,
        hint: agreed ? 'They agreed to it' : 'They did not agree to it',
      })),
      given: given.map((warning) => ({ ...warning, step: words.get(warning.stepId) })),
      form: asked.form,
    });
  }

  @Post()
  @Page('application.decide', { again: 'show' })
  async write(@Ask() asked: Asked) {
    const typed = readForm(WARNING, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const written = await this.warnings.write(asked.id(), typed);
    return isRefusal(written) ? written : seeOther(`/cases/${asked.id()}`, 'warned');
  }
}
