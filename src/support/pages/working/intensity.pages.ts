import { Get, Post } from '@nestjs/common';
import { mayDo } from '../../../access/roles.js';
import { Clock } from '../../../platform/clock/clock.js';
import { labelOf } from '../../../shared/code-lists.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { boxes } from '../../../web/forms/boxes.js';
import { choice, day, readForm, text } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { INTENSITIES } from '../../intensity/intensity.rules.js';
import { IntensityOfSupport } from '../../intensity/intensity.service.js';
import { intensityChoices } from '../intensity.choices.js';
import { PackagesAtWork } from './package-at-work.js';

/** How much support somebody is given, step by step, and the step to more or less. */
@Pages('caseload/:id/intensity')
export class IntensityPages {
  constructor(
    private readonly packages: PackagesAtWork,
    private readonly intensity: IntensityOfSupport,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('package.read')
  async show(@Ask() asked: Asked) {
    const known = await this.packages.of(asked);
    if (!known) return Refusal.missing();
    return page('support/pages/working/intensity.njk', 'How much support', {
      ...known,
      records: known.isTheirs && mayDo(asked.actor.roles, 'package.work'),
      steps: known.package.steps
        .map((step) => ({ ...step, label: labelOf('supportIntensities', step.intensity) }))
        .reverse(),
      others: intensityChoices().filter(({ value }) => value !== known.package.intensity),
      form: asked.form.startingFrom(boxes('from', this.clock.today())),
      told: { stepped: 'It is kept. The same lead goes on.' },
    });
  }

  @Post()
  @Page('package.work', { again: 'show' })
  async step(@Ask() asked: Asked) {
    const typed = readForm(
      {
        intensity: choice(INTENSITIES, 'Choose how much support'),
        from: day('Enter the day from which it is so'),
        reason: text('Write why', 1000),
      },
      asked.form.values,
    );
    if (typed instanceof FormErrors) return typed;
    const stepped = await this.intensity.step(asked.id(), typed);
    return isRefusal(stepped) ? stepped : seeOther(`/caseload/${asked.id()}/intensity`, 'stepped');
  }
}
