import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../../access/http/may.js';
import { HouseholdQueries } from '../../../people/household.queries.js';
import { RecordId } from '../../../platform/http/record-id.pipe.js';
import { Refusal } from '../../../shared/refusal.js';
import { Sanctuaries } from '../sanctuaries.service.js';
import { SanctuaryQueries } from '../sanctuary.queries.js';
import { SanctuaryWorks } from '../sanctuary-works.service.js';
import {
  SanctuaryAnswerBody,
  SanctuaryEndBody,
  SanctuaryOfferBody,
  SanctuaryReviewBody,
  SanctuarySurveyBody,
  SanctuaryWorkBody,
} from './sanctuary.body.js';

/** Staying safely at home, where the person wants to. */
@ApiTags('Staying safely at home')
@Controller()
export class SanctuariesController {
  constructor(
    private readonly sanctuaries: Sanctuaries,
    private readonly works: SanctuaryWorks,
    private readonly queries: SanctuaryQueries,
    private readonly people: HouseholdQueries,
  ) {}

  /** Keeps that a person was offered to stay at home, and what else with it. */
  @Post('people/:id/sanctuaries')
  @May('sanctuary.record')
  offer(@Param('id', RecordId) id: string, @Body() body: SanctuaryOfferBody) {
    return this.sanctuaries.offer(id, body);
  }

  /** What a person was offered so that they could stay at home, the latest first; the read is audited. */
  @Get('people/:id/sanctuaries')
  @May('sanctuary.read')
  async list(@Param('id', RecordId) id: string) {
    if (!(await this.people.person(id))) return Refusal.missing();
    return { items: await this.queries.ofPerson(id), nextCursor: null };
  }

  /** One with its measures, and what to think of before locks are changed; the read is audited. */
  @Get('sanctuaries/:id')
  @May('sanctuary.read')
  async read(@Param('id', RecordId) id: string) {
    return (await this.queries.read(id)) ?? Refusal.missing();
  }

  /** What the person says, now or later. A no is kept without a reason, and changes nothing else. */
  @Post('sanctuaries/:id/answer')
  @HttpCode(200)
  @May('sanctuary.record')
  answer(@Param('id', RecordId) id: string, @Body() body: SanctuaryAnswerBody) {
    return this.sanctuaries.answer(id, body);
  }

  /** The home was surveyed: whose it is, whether a landlord agrees, who pays, and what it needs. */
  @Post('sanctuaries/:id/survey')
  @HttpCode(200)
  @May('sanctuary.record')
  survey(@Param('id', RecordId) id: string, @Body() body: SanctuarySurveyBody) {
    return this.works.survey(id, body);
  }

  /** A measure was ordered, done, found sound or not, or left out. */
  @Post('sanctuaries/:id/works/:workId')
  @HttpCode(200)
  @May('sanctuary.record')
  move(@Param('id', RecordId) id: string, @Param('workId', RecordId) workId: string, @Body() body: SanctuaryWorkBody) {
    return this.works.move(id, workId, body);
  }

  /** They are safe there, and the measures hold. */
  @Post('sanctuaries/:id/review')
  @HttpCode(200)
  @May('sanctuary.record')
  review(@Param('id', RecordId) id: string, @Body() body: SanctuaryReviewBody) {
    return this.sanctuaries.review(id, body);
  }

  /** It is over: no longer needed, moved, not safe enough, or as the person chose. */
  @Post('sanctuaries/:id/end')
  @HttpCode(200)
  @May('sanctuary.record')
  end(@Param('id', RecordId) id: string, @Body() body: SanctuaryEndBody) {
    return this.sanctuaries.end(id, body);
  }
}
