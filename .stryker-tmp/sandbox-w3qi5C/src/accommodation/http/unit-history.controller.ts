// @ts-nocheck
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { pageOf, PageQuery, readNumberCursor } from '../../platform/http/page.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Refusal } from '../../shared/refusal.js';
import { UnitHistoryQueries } from '../units/unit-history.queries.js';
import { UnitQueries } from '../units/unit.queries.js';

@ApiTags('Accommodation')
@Controller('units')
export class UnitHistoryController {
  constructor(
    private readonly units: UnitQueries,
    private readonly history: UnitHistoryQueries,
  ) {}

  @ApiOperation({ summary: 'What a unit was said to offer before, latest first; who said it and until when' })
  @Get(':id/history')
  @May('unit.read')
  async read(@Param('id', RecordId) id: string, @Query() { limit, cursor }: PageQuery) {
    if (!(await this.units.placeable(id))) return Refusal.missing();
    const rows = await this.history.page(id, { before: readNumberCursor(cursor), limit });
    return pageOf(rows, limit, ({ version }) => [String(version)]);
  }
}
