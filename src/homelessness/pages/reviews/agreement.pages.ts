import { Get, Post } from '@nestjs/common';
import { REVIEWABLE } from '../../../law/homelessness/reviews/reviews.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { boxes } from '../../../web/forms/boxes.js';
import { choice, day, optional, readForm, ticked } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { ReviewAgreements } from '../../reviews/review-agreements.js';
import { ReviewQueries } from '../../reviews/review.queries.js';
import { AGREED_TIMES } from '../../reviews/reviews.codes.js';
import { OwnCases } from '../own-case.js';
import { AGREED_WORDS } from './review.words.js';

const AGREEMENT = {
  extends: optional(choice(AGREED_TIMES, 'Say which time is longer')),
  until: day('Enter the last day of the longer time'),
  agreedOn: day('Enter the day on which you agreed'),
  inWriting: ticked,
};

/** A longer time for a review, which the person and the reviewer have agreed on in writing. */
@Pages('cases/:id/reviews/:review/longer')
export class AgreementPages {
  constructor(
    private readonly cases: OwnCases,
    private readonly reviews: ReviewQueries,
    private readonly agreements: ReviewAgreements,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('application.decide')
  async show(@Ask() asked: Asked) {
    const application = await this.cases.one(asked, 'application.decide');
    const review = await this.reviews.whole(asked.id(), asked.id('review'));
    if (!application || !review) return Refusal.missing();
    const mayWrite = REVIEWABLE[review.matter].representationsClock !== null;
    return page('homelessness/pages/reviews/agreement.njk', 'Longer time for a review', {
      application,
      review,
      times: mayWrite ? AGREED_TIMES.map((value) => ({ value, text: AGREED_WORDS[value] })) : [],
      form: asked.form.startingFrom(boxes('agreedOn', this.clock.today())),
    });
  }

  @Post()
  @Page('application.decide', { again: 'show' })
  async agree(@Ask() asked: Asked) {
    const typed = readForm(AGREEMENT, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const { extends: time = 'outcome', ...agreed } = typed;
    const refused = await this.agreements.agree(asked.id(), asked.id('review'), { ...agreed, extends: time });
    return refused ?? seeOther(`/cases/${asked.id()}/reviews/${asked.id('review')}`, 'longer');
  }
}
