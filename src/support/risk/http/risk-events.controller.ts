import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../../access/http/may.js';
import { HouseholdQueries } from '../../../people/household.queries.js';
import { pageOf, PageQuery, readDayCursor } from '../../../platform/http/page.js';
import { RecordId } from '../../../platform/http/record-id.pipe.js';
import { Refusal } from '../../../shared/refusal.js';
import { RiskEventQueries } from '../risk-event.queries.js';
import { RiskEvents } from '../risk-events.service.js';
import { RiskEventBody } from './risk-event.body.js';

@ApiTags('Risk')
@Controller('people/:id/risk-events')
export class RiskEventsController {
  constructor(
    private readonly events: RiskEvents,
    private readonly queries: RiskEventQueries,
    private readonly people: HouseholdQueries,
  ) {}

  /** Records something that may change the risk to a person, who is then assessed anew. Moves and births record themselves. */
  @Post()
  @May('risk.assess')
  tell(@Param('id', RecordId) id: string, @Body() body: RiskEventBody) {
    return this.events.tell(id, body);
  }

  /** What has happened to a person, the latest first, and which assessment answered it. */
  @Get()
  @May('package.read')
  async list(@Param('id', RecordId) id: string, @Query() query: PageQuery) {
    if (!(await this.people.person(id))) return Refusal.missing();
    const rows = await this.queries.ofPerson(id, { after: readDayCursor(query.cursor), limit: query.limit });
    return pageOf(rows, query.limit, (row) => [row.happenedOn, row.id]);
  }
}
