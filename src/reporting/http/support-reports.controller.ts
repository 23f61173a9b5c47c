import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { pageOf, readIdCursor } from '../../platform/http/page.js';
import { isRefusal } from '../../shared/refusal.js';
import { OutcomesReport } from '../support/outcomes.service.js';
import { SupportGapsReport } from '../support/support-gaps.service.js';
import { GapRowsQuery, GapsReportQuery, OutcomeRowsQuery, OutcomesReportQuery } from './support-report.query.js';

@ApiTags('Reporting')
@Controller('reports')
export class SupportReportsController {
  constructor(
    private readonly outcomes: OutcomesReport,
    private readonly gaps: SupportGapsReport,
  ) {}

  @ApiOperation({ summary: 'What has changed for people who are supported, by month, provider, area or age' })
  @Get('outcomes')
  @May('reports.read')
  outcomeFigures(@Query() { from, to, ...question }: OutcomesReportQuery) {
    return this.outcomes.figures({ period: { from, to }, ...question });
  }

  @ApiOperation({ summary: 'The support that one outcome of the figures counts' })
  @Get('outcomes/rows')
  @May('reports.drill-down')
  async outcomeRows(@Query() { from, to, cursor, limit, key, code, ...question }: OutcomeRowsQuery) {
    const page = { after: readIdCursor(cursor), limit };
    const rows = await this.outcomes.rows({ period: { from, to }, ...question }, { key, code }, page);
    return isRefusal(rows) ? rows : pageOf(rows, limit, ({ packageId }) => [packageId]);
  }

  @ApiOperation({
    summary: 'Days of support from the day on which the need was known, and those on which nobody led it',
  })
  @Get('support-gaps')
  @May('reports.read')
  gapFigures(@Query() { from, to, ...question }: GapsReportQuery) {
    return this.gaps.figures({ period: { from, to }, ...question });
  }

  @ApiOperation({ summary: 'Whose days those are, support by support' })
  @Get('support-gaps/rows')
  @May('reports.drill-down')
  async gapRows(@Query() { from, to, cursor, limit, key, ...question }: GapRowsQuery) {
    const page = { after: readIdCursor(cursor), limit };
    const rows = await this.gaps.rows({ period: { from, to }, ...question }, key, page);
    return isRefusal(rows) ? rows : pageOf(rows, limit, ({ packageId }) => [packageId]);
  }
}
