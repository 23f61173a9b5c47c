import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { pageOf, PageQuery, readIdCursor } from '../../platform/http/page.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Refusal } from '../../shared/refusal.js';
import { Consents } from '../partners/consents.service.js';
import { InformationShares } from '../partners/information-shares.service.js';
import { PartnerQueries } from '../partners/partner.queries.js';
import { ConsentBody, InformationShareBody, WithdrawalBody } from './partners.body.js';

@ApiTags('Told once')
@Controller('households/:id')
export class PartnersController {
  constructor(
    private readonly consents: Consents,
    private readonly shares: InformationShares,
    private readonly queries: PartnerQueries,
  ) {}

  /** What each person has agreed that partner agencies may be told, newest first. */
  @Get('consents')
  @May('information.share')
  async listConsents(@Param('id', RecordId) id: string, @Query() query: PageQuery) {
    const rows = await this.queries.consents(id, { after: readIdCursor(query.cursor), limit: query.limit });
    return rows ? pageOf(rows, query.limit, (consent) => [consent.id]) : Refusal.missing();
  }

  /** Somebody agrees that a partner agency may be told something. */
  @Post('consents')
  @May('information.share')
  give(@Param('id', RecordId) id: string, @Body() body: ConsentBody) {
    return this.consents.give(id, body);
  }

  /** They take it back. Whoever they tell may record it. */
  @Post('consents/:consentId/withdraw')
  @HttpCode(200)
  @May('information.share')
  withdraw(
    @Param('id', RecordId) id: string,
    @Param('consentId', RecordId) consentId: string,
    @Body() body: WithdrawalBody,
  ) {
    return this.consents.withdraw(id, consentId, body.withdrawnOn);
  }

  /** What was told to partner agencies, newest first; the words are for the organisation that told it. */
  @Get('information-shares')
  @May('information.share')
  async listShares(@Param('id', RecordId) id: string, @Query() query: PageQuery) {
    const rows = await this.queries.shares(id, { after: readIdCursor(query.cursor), limit: query.limit });
    return rows ? pageOf(rows, query.limit, (share) => [share.id]) : Refusal.missing();
  }

  /** Records what a partner agency is told: as far as the person has agreed, or for a duty and its reasons. */
  @Post('information-shares')
  @May('information.share')
  share(@Param('id', RecordId) id: string, @Body() body: InformationShareBody) {
    return this.shares.share(id, body);
  }
}
