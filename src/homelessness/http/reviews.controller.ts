import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Refusal } from '../../shared/refusal.js';
import { TakingUpAgain } from '../duties/taking-up-again.service.js';
import { Appeals } from '../reviews/appeals.js';
import { Outcomes } from '../reviews/outcomes.js';
import { Representations } from '../reviews/representations.js';
import { ReviewAgreements } from '../reviews/review-agreements.js';
import { ReviewQueries } from '../reviews/review.queries.js';
import { Reviewers } from '../reviews/reviewers.js';
import { Reviews } from '../reviews/reviews.service.js';
import { ReviewTimes } from '../reviews/review-times.js';
import {
  AppealBody,
  AppealEndBody,
  MindedToBody,
  OutcomeBody,
  ReviewAgreementBody,
  RepresentationBody,
  ReviewerBody,
  ReviewTimeBody,
  ReviewTimeOfBody,
  TakeUpAgainBody,
  WithdrawBody,
} from './review.body.js';

@ApiTags('Homelessness')
@Controller('applications/:id')
export class ReviewsController {
  constructor(
    private readonly reviews: Reviews,
    private readonly times: ReviewTimes,
    private readonly reviewers: Reviewers,
    private readonly representations: Representations,
    private readonly outcomes: Outcomes,
    private readonly appeals: Appeals,
    private readonly agreements: ReviewAgreements,
    private readonly takingUp: TakingUpAgain,
    private readonly queries: ReviewQueries,
  ) {}

  /** Allows a later time to ask for a review of a decision, or says in writing why not. */
  @Post('decisions/:decisionId/review-time')
  @May('review.decide')
  longerTime(
    @Param('id', RecordId) id: string,
    @Param('decisionId', RecordId) decisionId: string,
    @Body() body: ReviewTimeBody,
  ) {
    return this.times.decide(id, { subjectId: decisionId }, body);
  }

  /** The same for anything else that may be reviewed: a plan's steps, how a duty ended, whether a place is suitable. */
  @Post('review-time')
  @May('review.decide')
  longerTimeFor(@Param('id', RecordId) id: string, @Body() { matter, subjectId, ...time }: ReviewTimeOfBody) {
    return this.times.decide(id, { matter, subjectId }, time);
  }

  /** What may be looked at again, since when they know of it and until when they may ask. */
  @Get('reviewable')
  @May('application.read')
  async reviewable(@Param('id', RecordId) id: string) {
    const items = await this.reviews.reviewable(id);
    return items ? { items, nextCursor: null } : Refusal.missing();
  }

  /** A review with what was said and found; the read is audited. */
  @Get('reviews/:reviewId')
  @May('application.read')
  async read(@Param('id', RecordId) id: string, @Param('reviewId', RecordId) reviewId: string) {
    return (await this.queries.read(id, reviewId)) ?? Refusal.missing();
  }

  /** Gives a review to a more senior colleague who had no part in the decision. */
  @Put('reviews/:reviewId/reviewer')
  @May('review.decide')
  async give(
    @Param('id', RecordId) id: string,
    @Param('reviewId', RecordId) reviewId: string,
    @Body() body: ReviewerBody,
  ) {
    return (await this.reviewers.assign(id, reviewId, body)) ?? this.queries.whole(id, reviewId);
  }

  /** The person and the reviewer have agreed in writing that the review takes longer. */
  @Post('reviews/:reviewId/longer-time')
  @HttpCode(200)
  @May('application.decide')
  async takeLonger(
    @Param('id', RecordId) id: string,
    @Param('reviewId', RecordId) reviewId: string,
    @Body() body: ReviewAgreementBody,
  ) {
    return (await this.agreements.agree(id, reviewId, body)) ?? this.queries.whole(id, reviewId);
  }

  /** Keeps what the person, or somebody for them, says to the reviewer. */
  @Post('reviews/:reviewId/representations')
  @May('application.decide')
  async receive(
    @Param('id', RecordId) id: string,
    @Param('reviewId', RecordId) reviewId: string,
    @Body() body: RepresentationBody,
  ) {
    return (await this.representations.receive(id, reviewId, body)) ?? this.queries.whole(id, reviewId);
  }

  /** A deficiency is found, and the reviewer is minded to find against the person all the same: a letter is due. */
  @Post('reviews/:reviewId/minded-to')
  @HttpCode(200)
  @May('application.decide')
  async mindedTo(
    @Param('id', RecordId) id: string,
    @Param('reviewId', RecordId) reviewId: string,
    @Body() body: MindedToBody,
  ) {
    return (await this.outcomes.mindedTo(id, reviewId, body)) ?? this.queries.whole(id, reviewId);
  }

  /** Decides a review; only the colleague to whom it was given does. */
  @Post('reviews/:reviewId/outcome')
  @HttpCode(200)
  @May('application.decide')
  async decide(
    @Param('id', RecordId) id: string,
    @Param('reviewId', RecordId) reviewId: string,
    @Body() body: OutcomeBody,
  ) {
    return (await this.outcomes.decide(id, reviewId, body)) ?? this.queries.whole(id, reviewId);
  }

  /** The person wants no review any more. */
  @Post('reviews/:reviewId/withdraw')
  @HttpCode(200)
  @May('application.decide')
  async withdraw(
    @Param('id', RecordId) id: string,
    @Param('reviewId', RecordId) reviewId: string,
    @Body() { withdrawnOn }: WithdrawBody,
  ) {
    return (await this.outcomes.withdraw(id, reviewId, withdrawnOn)) ?? this.queries.whole(id, reviewId);
  }

  /** The end of a duty was set aside: the duty is owed again, as if it had not ended. */
  @Post('reviews/:reviewId/take-up-again')
  @HttpCode(200)
  @May('application.decide')
  async takeUpAgain(
    @Param('id', RecordId) id: string,
    @Param('reviewId', RecordId) reviewId: string,
    @Body() { reasons }: TakeUpAgainBody,
  ) {
    return (await this.takingUp.takeUp(id, reviewId, reasons)) ?? this.queries.whole(id, reviewId);
  }

  /** An appeal to the county court was brought. */
  @Post('reviews/:reviewId/appeal')
  @HttpCode(200)
  @May('application.decide')
  async appeal(
    @Param('id', RecordId) id: string,
    @Param('reviewId', RecordId) reviewId: string,
    @Body() body: AppealBody,
  ) {
    return (await this.appeals.bring(id, reviewId, body)) ?? this.queries.whole(id, reviewId);
  }

  /** How an appeal ended. */
  @Post('reviews/:reviewId/appeal/end')
  @HttpCode(200)
  @May('application.decide')
  async endOfAppeal(
    @Param('id', RecordId) id: string,
    @Param('reviewId', RecordId) reviewId: string,
    @Body() body: AppealEndBody,
  ) {
    return (await this.appeals.end(id, reviewId, body)) ?? this.queries.whole(id, reviewId);
  }
}
