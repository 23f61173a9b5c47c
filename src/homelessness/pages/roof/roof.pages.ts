import { Get, Post } from '@nestjs/common';
import { type Weighed, WEIGHED_MEANWHILE } from '../../../law/homelessness/accommodation/pending.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { boxes } from '../../../web/forms/boxes.js';
import { choices, day, optional, readForm, text, yesOrNo } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { Meanwhile } from '../../meanwhile/meanwhile.service.js';
import { ROOF_WORDS } from '../case.words.js';
import { OwnCases } from '../own-case.js';
import { WEIGHED_WORDS, wordsOfBasis } from './roof.words.js';

const ANSWER = {
  accommodate: yesOrNo('Say whether they have a roof'),
  until: optional(day('Enter a real day, or leave it empty')),
  weighed: choices(Object.keys(WEIGHED_MEANWHILE) as Weighed[]),
  reasons: text('Write the reasons'),
  decidedOn: day('Enter the day of the decision'),
};

/** A roof where the law leaves it to the council: until a review or an appeal is decided, and how long somebody has to find a home. */
@Pages('cases/:id/roof')
export class RoofPages {
  constructor(
    private readonly cases: OwnCases,
    private readonly meanwhile: Meanwhile,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('application.decide')
  async show(@Ask() asked: Asked) {
    const application = await this.cases.one(asked, 'application.decide');
    if (!application) return Refusal.missing();
    const opportunity = application.roof === 'reasonable-opportunity';
    return page('homelessness/pages/roof/roof.njk', 'A roof', {
      application,
      roof: ROOF_WORDS[application.roof],
      opportunity,
      answers: application.roofAnswers.map((each) => ({ ...each, waitedFor: wordsOfBasis(each.basis) })),
      weighed: Object.entries(WEIGHED_WORDS).map(([value, words]) => ({ value, text: words })),
      form: asked.form.startingFrom(boxes('decidedOn', this.clock.today())),
    });
  }

  @Post()
  @Page('application.decide', { again: 'show' })
  async decide(@Ask() asked: Asked) {
    const typed = readForm(ANSWER, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const { until, ...answer } = typed;
    const refused = await this.meanwhile.decide(asked.id(), { ...answer, ...(until ? { until } : {}) });
    return refused ?? seeOther(`/cases/${asked.id()}`, 'roof');
  }
}
