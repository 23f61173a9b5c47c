import { Get, Post } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { boxes } from '../../../web/forms/boxes.js';
import { choice, day, readForm, ticked } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { Appeals } from '../../reviews/appeals.js';
import { ReviewQueries } from '../../reviews/review.queries.js';
import { APPEAL_OUTCOMES } from '../../reviews/reviews.codes.js';
import { OwnCases } from '../own-case.js';
import { APPEAL_WORDS } from './review.words.js';

/** An appeal to the county court after a review (s.204): that it was brought, and how it ended. */
@Pages('cases/:id/reviews/:review/appeal')
export class AppealPages {
  constructor(
    private readonly cases: OwnCases,
    private readonly reviews: ReviewQueries,
    private readonly appeals: Appeals,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('application.decide')
  async show(@Ask() asked: Asked) {
    const application = await this.cases.one(asked, 'application.decide');
    const review = await this.reviews.whole(asked.id(), asked.id('review'));
    if (!application || !review) return Refusal.missing();
    return page('homelessness/pages/reviews/appeal.njk', 'Appeal', {
      application,
      review,
      outcomes: APPEAL_OUTCOMES.map((value) => ({ value, text: APPEAL_WORDS[value] })),
      form: asked.form.startingFrom(boxes('on', this.clock.today())),
    });
  }

  @Post()
  @Page('application.decide', { again: 'show' })
  async bring(@Ask() asked: Asked) {
    const fields = { on: day('Enter the day on which they appealed'), courtAllowedIt: ticked };
    const typed = readForm(fields, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    return (await this.appeals.bring(asked.id(), asked.id('review'), typed)) ?? back(asked, 'appealed');
  }

  @Post('end')
  @Page('application.decide', { again: 'show' })
  async end(@Ask() asked: Asked) {
    const fields = {
      on: day('Enter the day on which it ended'),
      outcome: choice(APPEAL_OUTCOMES, 'Say how it ended'),
    };
    const typed = readForm(fields, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    return (await this.appeals.end(asked.id(), asked.id('review'), typed)) ?? back(asked, 'appealEnded');
  }
}

function back(asked: Asked, what: string) {
  return seeOther(`/cases/${asked.id()}/reviews/${asked.id('review')}`, what);
}
