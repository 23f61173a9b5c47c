import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { pageOf, PageQuery, readDayCursor, readIdCursor } from '../../platform/http/page.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Refusal } from '../../shared/refusal.js';
import { RiskQueries } from '../risk.queries.js';
import { RiskAssessments } from '../risk.service.js';
import { SupportQueries } from '../support.queries.js';
import { RiskAssessmentBody } from './risk.body.js';

@ApiTags('Support')
@Controller('people/:id')
export class PersonSupportController {
  constructor(
    private readonly risks: RiskAssessments,
    private readonly packages: SupportQueries,
    private readonly assessments: RiskQueries,
    private readonly people: HouseholdQueries,
  ) {}

  /** A person's support, newest first. An organisation goes on seeing what it leads after it no longer sees the person. */
  @Get('support-packages')
  @May('package.read')
  async listPackages(@Param('id', RecordId) id: string, @Query() query: PageQuery) {
    const after = readIdCursor(query.cursor);
    const rows = await this.packages.ofPerson(id, { after, limit: query.limit });
    if (rows.length === 0 && !(await this.people.person(id))) return Refusal.missing();
    return pageOf(rows, query.limit, (row) => [row.id]);
  }

  /** Records how great the risk to a person is; a high risk raises what must follow. */
  @Post('risk-assessments')
  @May('risk.assess')
  assess(@Param('id', RecordId) id: string, @Body() body: RiskAssessmentBody) {
    return this.risks.assess(id, body);
  }

  /** A person's risk assessments, latest first. */
  @Get('risk-assessments')
  @May('package.read')
  async listAssessments(@Param('id', RecordId) id: string, @Query() query: PageQuery) {
    if (!(await this.people.person(id))) return Refusal.missing();
    const rows = await this.assessments.ofPerson(id, { after: readDayCursor(query.cursor), limit: query.limit });
    return pageOf(rows, query.limit, (row) => [row.assessedOn, row.id]);
  }
}
