// @ts-nocheck
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { pageOf, readDayCursor } from '../../platform/http/page.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Refusal } from '../../shared/refusal.js';
import { ReferralInQueries } from '../referrals-in/referral-in.queries.js';
import { ReferralsIn } from '../referrals-in/referrals-in.service.js';
import { ReferralAnswerBody, ReferralInBody, ReferralsQuery, ReferredApplicationBody } from './referral-in.body.js';

@ApiTags('Homelessness')
@Controller('referrals-in')
export class ReferralsInController {
  constructor(
    private readonly referrals: ReferralsIn,
    private readonly queries: ReferralInQueries,
  ) {}

  /** Refers somebody to the council they chose (s.213B). Afterwards it is that council's alone to read. */
  @Post()
  @May('referral-in.send')
  send(@Body() body: ReferralInBody) {
    return this.referrals.send(body);
  }

  /** Referrals to your council, in the order in which they came; without names. */
  @Get()
  @May('referral-in.answer')
  async list(@Query() { status, limit, cursor }: ReferralsQuery) {
    const rows = await this.queries.list({ status, limit, after: readDayCursor(cursor) });
    return pageOf(rows, limit, (referral) => [referral.receivedOn, referral.id]);
  }

  /** One referral with what it says; the read is audited. */
  @Get(':id')
  @May('referral-in.answer')
  async read(@Param('id', RecordId) id: string) {
    return (await this.queries.read(id)) ?? Refusal.missing();
  }

  /** Takes an application from it, for a household that has been recorded. */
  @Post(':id/application')
  @HttpCode(200)
  @May('referral-in.answer')
  apply(@Param('id', RecordId) id: string, @Body() body: ReferredApplicationBody) {
    return this.referrals.apply(id, body);
  }

  /** Ends it without an application, and says how. */
  @Post(':id/answer')
  @HttpCode(200)
  @May('referral-in.answer')
  answer(@Param('id', RecordId) id: string, @Body() { answer }: ReferralAnswerBody) {
    return this.referrals.answer(id, answer);
  }
}
