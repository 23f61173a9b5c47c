import { Get, Post } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { readForm, text } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { TakingUpAgain } from '../../duties/taking-up-again.service.js';
import { ReviewSubjects } from '../../reviews/review-subjects.js';
import { ReviewQueries } from '../../reviews/review.queries.js';
import { DUTY_WORDS } from '../case.words.js';
import { OwnCases } from '../own-case.js';

const TAKEN_UP = { reasons: text('Say why it is owed again') };

/** A duty whose end was set aside is owed again, as if it had not ended. */
@Pages('cases/:id/reviews/:review/owed-again')
export class OwedAgainPages {
  constructor(
    private readonly cases: OwnCases,
    private readonly reviews: ReviewQueries,
    private readonly subjects: ReviewSubjects,
    private readonly takingUp: TakingUpAgain,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('application.decide')
  async show(@Ask() asked: Asked) {
    const application = await this.cases.one(asked, 'application.decide');
    const review = await this.reviews.whole(asked.id(), asked.id('review'));
    if (!application || !review) return Refusal.missing();
    const duty = await this.subjects.duty(application.id, review.subjectId);
    if (!duty) return Refusal.missing();
    return page('homelessness/pages/reviews/owed-again.njk', 'A duty is owed again', {
      application,
      review,
      duty,
      name: DUTY_WORDS[duty.duty],
      daysAreOver: duty.lastDay !== null && duty.lastDay < this.clock.today(),
      form: asked.form,
    });
  }

  @Post()
  @Page('application.decide', { again: 'show' })
  async takeUp(@Ask() asked: Asked) {
    const typed = readForm(TAKEN_UP, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const refused = await this.takingUp.takeUp(asked.id(), asked.id('review'), typed.reasons);
    return refused ?? seeOther(`/cases/${asked.id()}`, 'owedAgain');
  }
}
