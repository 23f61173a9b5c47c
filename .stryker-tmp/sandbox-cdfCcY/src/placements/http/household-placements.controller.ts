// @ts-nocheck
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { pageOf, PageQuery, readDayCursor } from '../../platform/http/page.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Refusal } from '../../shared/refusal.js';
import { PlacementQueries } from '../placement.queries.js';

@ApiTags('Placements')
@Controller('households/:id/placements')
export class HouseholdPlacementsController {
  constructor(private readonly queries: PlacementQueries) {}

  @ApiOperation({ summary: 'Everywhere a household has been offered or has lived, latest first. The read is audited' })
  @Get()
  @May('placement.read')
  async list(@Param('id', RecordId) id: string, @Query() query: PageQuery) {
    const after = readDayCursor(query.cursor);
    const rows = await this.queries.list(id, { after, limit: query.limit });
    return rows ? pageOf(rows, query.limit, (placement) => [placement.from, placement.id]) : Refusal.missing();
  }
}
