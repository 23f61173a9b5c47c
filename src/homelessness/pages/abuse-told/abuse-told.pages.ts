import { Get, Post } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { boxes } from '../../../web/forms/boxes.js';
import { day, readForm } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { AbuseTold } from '../../applications/abuse-told.service.js';
import { OwnCases } from '../own-case.js';

/** Somebody tells of abuse after the application was taken. */
@Pages('cases/:id/told-since')
export class AbuseToldPages {
  constructor(
    private readonly cases: OwnCases,
    private readonly abuse: AbuseTold,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('application.decide')
  async show(@Ask() asked: Asked) {
    const application = await this.cases.one(asked, 'application.decide');
    if (!application) return Refusal.missing();
    return page('homelessness/pages/abuse-told/abuse-told.njk', 'What they have told us since', {
      application,
      form: asked.form.startingFrom(boxes('toldOn', this.clock.today())),
    });
  }

  @Post()
  @Page('application.decide', { again: 'show' })
  async tell(@Ask() asked: Asked) {
    const typed = readForm({ toldOn: day('Enter the day on which they told you') }, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const refused = await this.abuse.tell(asked.id(), typed);
    return isRefusal(refused) ? refused : seeOther(`/cases/${asked.id()}`, 'told');
  }
}
