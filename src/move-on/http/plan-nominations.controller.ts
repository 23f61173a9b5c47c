import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { pageOf, PageQuery, readIdCursor } from '../../platform/http/page.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Refusal } from '../../shared/refusal.js';
import { NominationQueries } from '../nominations/nomination.queries.js';
import { Nominations } from '../nominations/nominations.service.js';
import { NominationBody } from './nomination.body.js';

@ApiTags('Move-on')
@Controller('move-on-plans/:id/nominations')
export class PlanNominationsController {
  constructor(
    private readonly nominations: Nominations,
    private readonly queries: NominationQueries,
  ) {}

  /** Puts the household forward for a home, or records one that is offered directly. */
  @Post()
  @May('move-on.plan')
  register(@Param('id', RecordId) id: string, @Body() body: NominationBody) {
    return this.nominations.register(id, body);
  }

  /** The homes that were looked at on this plan, newest first, and what became of each. */
  @Get()
  @May('move-on.plan')
  async list(@Param('id', RecordId) id: string, @Query() query: PageQuery) {
    const rows = await this.queries.ofPlan(id, { after: readIdCursor(query.cursor), limit: query.limit });
    return rows ? pageOf(rows, query.limit, (nomination) => [nomination.id]) : Refusal.missing();
  }
}
