// @ts-nocheck
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { pageOf, PageQuery, readIdCursor } from '../../platform/http/page.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Refusal } from '../../shared/refusal.js';
import { UnmetNeedQueries } from '../unmet-need/unmet-need.queries.js';

@ApiTags('Availability')
@Controller()
export class UnmetNeedsController {
  constructor(private readonly queries: UnmetNeedQueries) {}

  @ApiOperation({ summary: 'Households for which your organisation has found no place yet, the longest waiting first' })
  @Get('unmet-needs')
  @May('availability.search')
  async list(@Query() { cursor, limit }: PageQuery) {
    const rows = await this.queries.openOfOwn({ after: readIdCursor(cursor), limit });
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  @ApiOperation({
    summary: 'Whether a household still needs a place, with every search and offer that came to nothing',
  })
  @Get('households/:id/unmet-need')
  @May('household.read')
  async ofHousehold(@Param('id', RecordId) id: string) {
    return (await this.queries.ofHousehold(id)) ?? Refusal.missing();
  }
}
