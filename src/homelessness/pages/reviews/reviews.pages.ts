import { Get, Post } from '@nestjs/common';
import { StaffQueries } from '../../../access/staff.queries.js';
import { isSetAside } from '../../../law/homelessness/duties/taking-up-again.js';
import { Clock } from '../../../platform/clock/clock.js';
import { isId } from '../../../shared/ids.js';
import type { LocalDate } from '../../../shared/local-date.js';
import { Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { boxes } from '../../../web/forms/boxes.js';
import { readForm } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { ApplicationQueries } from '../../applications/application.queries.js';
import { Outcomes } from '../../reviews/outcomes.js';
import { Representations } from '../../reviews/representations.js';
import { ReviewSubjects } from '../../reviews/review-subjects.js';
import { ReviewQueries, type WholeReview } from '../../reviews/review.queries.js';
import { OUTCOMES } from '../../reviews/review.states.js';
import { Reviewers } from '../../reviews/reviewers.js';
import { MANNERS } from '../../reviews/reviews.codes.js';
import { mayDoOn } from '../own-case.js';
import { MINDED_TO, OUTCOME, REPRESENTATION, REVIEWER, WITHDRAWN } from './review.forms.js';
import {
  AGREED_WORDS,
  APPEAL_WORDS,
  MANNER_WORDS,
  MATTER_WORDS,
  OUTCOME_WORDS,
  REVIEW_WORDS,
  reviewedInWords,
} from './review.words.js';

const TOLD = {
  asked: 'The request is recorded. Its time runs, and a letter that says so is due.',
  given: 'The review was given to your colleague.',
  received: 'What they said is kept for the reviewer.',
  minded: 'A letter is due that tells them what you think, before you decide.',
  decided: 'The outcome is recorded, and its letter is due.',
  withdrawn: 'The review has ended, because they want no review any more.',
  longer: 'The longer time is recorded, and its clock goes on to that day.',
  appealed: 'The appeal is recorded.',
  appealEnded: 'How the appeal ended is recorded.',
};
const MAY_BE_GIVEN_IT = ['housing-officer', 'housing-supervisor'];

/** A review: who reviews it, what the person says to them, and how it ends. */
@Pages('cases/:id/reviews/:review')
export class ReviewPages {
  constructor(
    private readonly applications: ApplicationQueries,
    private readonly reviews: ReviewQueries,
    private readonly subjects: ReviewSubjects,
    private readonly reviewers: Reviewers,
    private readonly representations: Representations,
    private readonly outcomes: Outcomes,
    private readonly staff: StaffQueries,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('application.read')
  async show(@Ask() asked: Asked) {
    const application = await this.applications.whole(asked.id());
    const review = await this.reviews.read(asked.id(), asked.id('review'));
    if (!application || !review) return Refusal.missing();
    const subject = await this.subjects.one(application, review);
    const decides = mayDoOn(application, asked, 'application.decide');
    const isOpen = review.status === 'pending' && decides;
    const names = review.reviewerId ? await this.staff.namesOf([review.reviewerId]) : new Map<string, string>();
    const today = this.clock.today();
    return page('homelessness/pages/reviews/review.njk', 'Review', {
      application,
      review,
      status: REVIEW_WORDS[review.status],
      about: subject ? reviewedInWords(subject) : MATTER_WORDS[review.matter],
      reviewer: review.reviewerId && names.get(review.reviewerId),
      said: review.representations.map((each) => ({ ...each, manner: MANNER_WORDS[each.manner] })),
      isOpen,
      colleagues:
        isOpen && mayDoOn(application, asked, 'review.decide') ? await this.colleaguesBut(review.decidedBy) : null,
      decides: isOpen && review.reviewerId === asked.actor.userId,
      agreements: review.agreements.map((each) => ({ ...each, time: AGREED_WORDS[each.extends] })),
      appeal: review.appeal && {
        ...review.appeal,
        ended: review.appeal.outcome && APPEAL_WORDS[review.appeal.outcome],
      },
      mayAppeal: decides && isAppealable(review, today),
      mayTakeUp: decides && (await this.mayTakeUp(application.id, review)),
      manners: MANNERS.map((value) => ({ value, text: MANNER_WORDS[value] })),
      outcomes: OUTCOMES.map((value) => ({ value, text: OUTCOME_WORDS[value] })),
      form: asked.form.startingFrom({
        ...boxes('receivedOn', today),
        ...boxes('decidedOn', today),
        ...boxes('withdrawnOn', today),
      }),
      told: TOLD,
    });
  }

  @Post('reviewer')
  @Page('review.decide', { again: 'show' })
  async give(@Ask() asked: Asked) {
    const typed = readForm(REVIEWER, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    if (!isId(typed.userId)) return Refusal.missing();
    return (await this.reviewers.assign(asked.id(), asked.id('review'), typed)) ?? done(asked, 'given');
  }

  @Post('representations')
  @Page('application.decide', { again: 'show' })
  async receive(@Ask() asked: Asked) {
    const typed = readForm(REPRESENTATION, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    return (await this.representations.receive(asked.id(), asked.id('review'), typed)) ?? done(asked, 'received');
  }

  @Post('minded-to')
  @Page('application.decide', { again: 'show' })
  async mindedTo(@Ask() asked: Asked) {
    const typed = readForm(MINDED_TO, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const { deficiency, mindedReasons: reasons } = typed;
    const refused = await this.outcomes.mindedTo(asked.id(), asked.id('review'), { deficiency, reasons });
    return refused ?? done(asked, 'minded');
  }

  @Post('outcome')
  @Page('application.decide', { again: 'show' })
  async decide(@Ask() asked: Asked) {
    const typed = readForm(OUTCOME, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    return (await this.outcomes.decide(asked.id(), asked.id('review'), typed)) ?? done(asked, 'decided');
  }

  @Post('withdraw')
  @Page('application.decide', { again: 'show' })
  async withdraw(@Ask() asked: Asked) {
    const typed = readForm(WITHDRAWN, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const refused = await this.outcomes.withdraw(asked.id(), asked.id('review'), typed.withdrawnOn);
    return refused ?? done(asked, 'withdrawn');
  }

  /** The end of a duty was set aside, by the reviewer or the court, and the duty is not owed yet. */
  private async mayTakeUp(applicationId: string, { matter, subjectId, status, appeal }: WholeReview): Promise<boolean> {
    if (!isSetAside(status, appeal?.outcome ?? null) || matter === 'duty-owed') return false;
    return (await this.subjects.duty(applicationId, subjectId))?.ended === true;
  }

  /** Colleagues to whom a review may be given at all; whether they are senior enough is for the law to say. */
  private async colleaguesBut(decidedBy: string | null) {
    const colleagues = await this.staff.colleagues();
    return colleagues
      .filter(({ id, roles }) => id !== decidedBy && roles.some((role) => MAY_BE_GIVEN_IT.includes(role)))
      .map(({ id, name }) => ({ value: id, text: name }));
  }
}

/** They have been told the outcome, or should have been; an appeal that goes on can end. */
function isAppealable({ status, notifiedOn, lastDay, appeal }: WholeReview, today: LocalDate): boolean {
  if (appeal) return appeal.endedOn === null;
  return status !== 'withdrawn' && (notifiedOn !== null || lastDay < today);
}

function done(asked: Asked, what: keyof typeof TOLD) {
  return seeOther(`/cases/${asked.id()}/reviews/${asked.id('review')}`, what);
}
