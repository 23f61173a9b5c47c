import { Get, Post } from '@nestjs/common';
import { mayDo } from '../../../access/roles.js';
import { dayInWords } from '../../../shared/days-in-words.js';
import { isId } from '../../../shared/ids.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { boxes } from '../../../web/forms/boxes.js';
import { readForm } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { MATTERS, type ReviewableDecision } from '../../../law/homelessness/reviews/reviews.js';
import { Clock } from '../../../platform/clock/clock.js';
import { type ReviewableNow, Reviews } from '../../reviews/reviews.service.js';
import { ReviewTimes } from '../../reviews/review-times.js';
import { OwnCases } from '../own-case.js';
import { LONGER_TIME, REQUEST } from './review.forms.js';
import { reviewedInWords } from './review.words.js';

/** A request to have something looked at again, and a longer time to ask for it. */
@Pages('cases/:id/reviews')
export class ReviewRequestPages {
  constructor(
    private readonly cases: OwnCases,
    private readonly reviews: Reviews,
    private readonly times: ReviewTimes,
    private readonly clock: Clock,
  ) {}

  @Get('new')
  @Page('application.decide')
  async show(@Ask() asked: Asked) {
    const application = await this.cases.one(asked, 'application.decide');
    const reviewable = await this.reviews.reviewable(asked.id());
    if (!application || !reviewable) return Refusal.missing();
    return page('homelessness/pages/reviews/request.njk', 'Request for a review', {
      application,
      reviewable: reviewable.toReversed().map(asChoice),
      mayAllowLonger: mayDo(asked.actor.roles, 'review.decide'),
      form: asked.form.startingFrom(boxes('requestedOn', this.clock.today())),
    });
  }

  @Post('new')
  @Page('application.decide', { again: 'show' })
  async request(@Ask() asked: Asked) {
    const typed = readForm(REQUEST, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const about = readChoice(typed.about);
    if (!about) return Refusal.missing();
    const { grounds, requestedOn, 'about.toldOn': toldOn } = typed;
    const requested = await this.reviews.request(asked.id(), {
      requestedOn,
      about: { ...about, ...(toldOn ? { toldOn } : {}) },
      ...(grounds ? { grounds } : {}),
    });
    if (isRefusal(requested)) return requested;
    return seeOther(`/cases/${asked.id()}/reviews/${requested.id}`, 'asked');
  }

  @Get('longer-time')
  @Page('review.decide')
  async longer(@Ask() asked: Asked) {
    const application = await this.cases.one(asked, 'review.decide');
    const reviewable = await this.reviews.reviewable(asked.id());
    if (!application || !reviewable) return Refusal.missing();
    return page('homelessness/pages/reviews/longer-time.njk', 'Longer time to ask for a review', {
      application,
      reviewable: reviewable.toReversed().map(asChoice),
      told: { kept: 'It is on record, with your reasons. Record the request when they make it.' },
    });
  }

  @Post('longer-time')
  @Page('review.decide', { again: 'longer' })
  async allow(@Ask() asked: Asked) {
    const typed = readForm(LONGER_TIME, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const about = readChoice(typed.about);
    if (!about) return Refusal.missing();
    const { allowed, until, reasons } = typed;
    const kept = await this.times.decide(asked.id(), about, { allowed, reasons, ...(until ? { until } : {}) });
    return isRefusal(kept) ? kept : seeOther(`/cases/${asked.id()}/reviews/longer-time`, 'kept');
  }
}

/** One matter as a choice; its value names it and the record. */
function asChoice(each: ReviewableNow) {
  const { matter, subjectId, decidedOn, lastDay } = each;
  return {
    value: `${matter}.${subjectId}`,
    text: reviewedInWords(each),
    hint: lastDay
      ? `On record from ${dayInWords(decidedOn)}; they may ask until ${dayInWords(lastDay)}`
      : `On record from ${dayInWords(decidedOn)}; say below when they were told of it`,
  };
}

function readChoice(value: string): { matter: ReviewableDecision; subjectId: string } | null {
  const [matter, subjectId = ''] = value.split('.');
  const known = MATTERS.find((each) => each === matter);
  return known && isId(subjectId) ? { matter: known, subjectId } : null;
}
