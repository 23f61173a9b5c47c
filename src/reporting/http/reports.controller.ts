import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { pageOf, readIdCursor } from '../../platform/http/page.js';
import { isRefusal } from '../../shared/refusal.js';
import { LateClocksReport } from '../late/late-clocks.service.js';
import { LengthOfStayReport } from '../length-of-stay/length-of-stay.service.js';
import { MoveOnReport } from '../move-on/move-on.service.js';
import { OccupancyReport } from '../occupancy.service.js';
import { UnmetNeedReport } from '../unmet-need.service.js';
import { OverridesReport } from '../overrides.service.js';
import {
  LateClockRowsQuery,
  OccupancyReportQuery,
  OccupancyRowsQuery,
  OverrideRowsQuery,
  PeriodQuery,
  StayRowsQuery,
  TenancyRowsQuery,
  UnmetNeedReportQuery,
  UnmetNeedRowsQuery,
} from './report.query.js';

@ApiTags('Reporting')
@Controller('reports')
export class ReportsController {
  constructor(
    private readonly occupancy: OccupancyReport,
    private readonly unmetNeed: UnmetNeedReport,
    private readonly stays: LengthOfStayReport,
    private readonly moveOn: MoveOnReport,
    private readonly late: LateClocksReport,
    private readonly overrides: OverridesReport,
  ) {}

  @ApiOperation({ summary: 'How full units were by bed, by room and by household, gross and net, with the day rule' })
  @Get('occupancy')
  @May('reports.read')
  occupancyFigures(@Query() { from, to, ...question }: OccupancyReportQuery) {
    return this.occupancy.figures({ period: { from, to }, ...question });
  }

  @ApiOperation({ summary: 'The units that a total of occupancy, or one of its groups, is made of' })
  @Get('occupancy/rows')
  @May('reports.drill-down')
  async occupancyRows(@Query() { from, to, cursor, limit, ...question }: OccupancyRowsQuery) {
    const page = { after: readIdCursor(cursor), limit };
    const rows = await this.occupancy.rows({ period: { from, to }, ...question }, page);
    return isRefusal(rows) ? rows : pageOf(rows, limit, ({ unitId }) => [unitId]);
  }

  @ApiOperation({ summary: 'Households that could not be placed, by what they needed and what stood in the way' })
  @Get('unmet-need')
  @May('reports.read')
  unmetNeedFigures(@Query() { from, to, localAuthorityCode }: UnmetNeedReportQuery) {
    return this.unmetNeed.figures({ period: { from, to }, localAuthorityCode });
  }

  @ApiOperation({ summary: 'The unmet needs that a figure counts, of households that you see' })
  @Get('unmet-need/rows')
  @May('reports.drill-down')
  async unmetNeedRows(@Query() { from, to, localAuthorityCode, by, code, cursor, limit }: UnmetNeedRowsQuery) {
    const page = { after: readIdCursor(cursor), limit };
    const rows = await this.unmetNeed.rows({ period: { from, to }, localAuthorityCode }, { by, code }, page);
    return isRefusal(rows) ? rows : pageOf(rows, limit, ({ unmetNeedId }) => [unmetNeedId]);
  }

  @ApiOperation({ summary: 'How long people stayed who left in a period, by length and by kind of place' })
  @Get('length-of-stay')
  @May('reports.read')
  stayFigures(@Query() { from, to, localAuthorityCode }: UnmetNeedReportQuery) {
    return this.stays.figures({ period: { from, to }, localAuthorityCode });
  }

  @ApiOperation({ summary: 'The stays that a figure counts, in your own units; not whose they were' })
  @Get('length-of-stay/rows')
  @May('reports.drill-down')
  async stayRows(@Query() { from, to, localAuthorityCode, by, code, cursor, limit }: StayRowsQuery) {
    const page = { after: readIdCursor(cursor), limit };
    const rows = await this.stays.rows({ period: { from, to }, localAuthorityCode }, { by, code }, page);
    return isRefusal(rows) ? rows : pageOf(rows, limit, ({ id }) => [id]);
  }

  @ApiOperation({
    summary: 'Homes moved on to: tenure, weeks sustained, why they ended, and the time from plan to home',
  })
  @Get('move-on')
  @May('reports.read')
  moveOnFigures(@Query() period: PeriodQuery) {
    return this.moveOn.figures({ period });
  }

  @ApiOperation({ summary: 'The tenancies that a figure counts, of your own team; not whose they are' })
  @Get('move-on/rows')
  @May('reports.drill-down')
  async tenancyRows(@Query() { from, to, by, code, cursor, limit }: TenancyRowsQuery) {
    const page = { after: readIdCursor(cursor), limit };
    const rows = await this.moveOn.rows({ from, to }, { by, code }, page);
    return isRefusal(rows) ? rows : pageOf(rows, limit, ({ id }) => [id]);
  }

  @ApiOperation({
    summary: 'What had to be done by a last day: in time, late or still overdue, by clock and quarter, and by how much',
  })
  @Get('late-clocks')
  @May('reports.read')
  lateFigures(@Query() period: PeriodQuery) {
    return this.late.figures(period);
  }

  @ApiOperation({ summary: 'The clocks that a figure counts, with the case of each, of your own council' })
  @Get('late-clocks/rows')
  @May('reports.drill-down')
  async lateRows(@Query() { from, to, clock, quarter, way, cursor, limit }: LateClockRowsQuery) {
    const rows = await this.late.rows({ from, to }, { clock, quarter, way }, { after: readIdCursor(cursor), limit });
    return isRefusal(rows) ? rows : pageOf(rows, limit, ({ id }) => [id]);
  }

  @ApiOperation({ summary: 'How often a supervisor’s agreement lifted a rule in your council, by rule and month' })
  @Get('overrides')
  @May('reports.drill-down')
  overrideFigures(@Query() period: PeriodQuery) {
    return this.overrides.figures(period);
  }

  @ApiOperation({ summary: 'The overrides that a figure counts: which case, who decided, who agreed and why' })
  @Get('overrides/rows')
  @May('reports.drill-down')
  async overrideRows(@Query() { from, to, rule, month, cursor, limit }: OverrideRowsQuery) {
    const rows = await this.overrides.rows({ from, to }, { rule, month }, { after: readIdCursor(cursor), limit });
    return isRefusal(rows) ? rows : pageOf(rows, limit, ({ id }) => [id]);
  }
}
