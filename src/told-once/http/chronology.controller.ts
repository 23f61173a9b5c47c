import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { pageOf, PageQuery, readMomentCursor } from '../../platform/http/page.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Refusal } from '../../shared/refusal.js';
import { ChronologyQueries } from '../chronology/chronology.queries.js';

@ApiTags('Told once')
@Controller('households/:id')
export class ChronologyController {
  constructor(private readonly chronology: ChronologyQueries) {}

  /** What happened to a household, newest first: an entry for each record that the caller may read. */
  @Get('chronology')
  @May('household.read')
  async read(@Param('id', RecordId) id: string, @Query() query: PageQuery) {
    const rows = await this.chronology.read(id, { after: readMomentCursor(query.cursor), limit: query.limit });
    if (!rows) return Refusal.missing();
    const { items, nextCursor } = pageOf(rows, query.limit, ({ position }) => position);
    return { items: items.map(({ position: _, ...entry }) => entry), nextCursor };
  }
}
