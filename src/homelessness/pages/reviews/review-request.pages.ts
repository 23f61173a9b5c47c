import { Get, Post } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { isId } from '../../../shared/ids.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { boxes } from '../../../web/forms/boxes.js';
import { readForm } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { ApplicationQueries, type WholeApplication } from '../../applications/application.queries.js';
import { Reviews } from '../../reviews/reviews.service.js';
import { QUESTION_WORDS } from '../case.words.js';
import { REQUEST } from './review.forms.js';

/** A request to have a decision looked at again. */
@Pages('cases/:id/reviews/new')
export class ReviewRequestPages {
  constructor(
    private readonly applications: ApplicationQueries,
    private readonly reviews: Reviews,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('application.decide')
  async show(@Ask() asked: Asked) {
    const application = await this.applications.whole(asked.id());
    if (!application) return Refusal.missing();
    return page('homelessness/pages/reviews/request.njk', 'Request for a review', {
      application,
      decisions: decisionsOf(application),
      form: asked.form.startingFrom(boxes('requestedOn', this.clock.today())),
    });
  }

  @Post()
  @Page('application.decide', { again: 'show' })
  async request(@Ask() asked: Asked) {
    const typed = readForm(REQUEST, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    if (!isId(typed.decisionId)) return Refusal.missing();
    const { grounds, ...request } = typed;
    const requested = await this.reviews.request(asked.id(), { ...request, ...(grounds ? { grounds } : {}) });
    return isRefusal(requested) ? requested : seeOther(`/cases/${asked.id()}/reviews/${requested.id}`, 'asked');
  }
}

/** Every decision of a case, the latest first, in words and with its day. */
function decisionsOf({ decisions }: WholeApplication) {
  return decisions.toReversed().map(({ id, question, outcome, decidedOn }) => ({
    value: id,
    text: `${QUESTION_WORDS[question].text} ${QUESTION_WORDS[question].outcomes[outcome] ?? outcome}`,
    decidedOn,
  }));
}
