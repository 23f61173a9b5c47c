import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../../access/http/may.js';
import { HouseholdQueries } from '../../../people/household.queries.js';
import { pageOf, PageQuery, readDayCursor } from '../../../platform/http/page.js';
import { RecordId } from '../../../platform/http/record-id.pipe.js';
import { Refusal } from '../../../shared/refusal.js';
import { RiskQueries } from '../risk.queries.js';
import { RiskAssessments } from '../risk.service.js';
import { RiskAssessmentBody } from './risk.body.js';

@ApiTags('Risk')
@Controller('people/:id/risk-assessments')
export class RiskController {
  constructor(
    private readonly risks: RiskAssessments,
    private readonly assessments: RiskQueries,
    private readonly people: HouseholdQueries,
  ) {}

  /** Records how great the risk to a person is; a high risk raises what must follow. */
  @Post()
  @May('risk.assess')
  assess(@Param('id', RecordId) id: string, @Body() body: RiskAssessmentBody) {
    return this.risks.assess(id, body);
  }

  /** A person's risk assessments, latest first. */
  @Get()
  @May('package.read')
  async list(@Param('id', RecordId) id: string, @Query() query: PageQuery) {
    if (!(await this.people.person(id))) return Refusal.missing();
    const rows = await this.assessments.ofPerson(id, { after: readDayCursor(query.cursor), limit: query.limit });
    return pageOf(rows, query.limit, (row) => [row.assessedOn, row.id]);
  }
}
