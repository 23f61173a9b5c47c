import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { pageOf, PageQuery, readMomentCursor } from '../../platform/http/page.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Refusal } from '../../shared/refusal.js';
import { ChronologyQueries } from '../chronology/chronology.queries.js';
import { SummaryQueries } from '../summary/summary.queries.js';

@ApiTags('Told once')
@Controller('households/:id')
export class ChronologyController {
  constructor(
    private readonly chronology: ChronologyQueries,
    private readonly summaries: SummaryQueries,
  ) {}

  /** What happened to a household, newest first: an entry for each record that the caller may read. */
  @Get('chronology')
  @May('household.read')
  async read(@Param('id', RecordId) id: string, @Query() query: PageQuery) {
    const rows = await this.chronology.read(id, { after: readMomentCursor(query.cursor), limit: query.limit });
    if (!rows) return Refusal.missing();
    const { items, nextCursor } = pageOf(rows, query.limit, ({ position }) => position);
    return { items: items.map(({ position: _, ...entry }) => entry), nextCursor };
  }

  /** Who they are, what is safe, what is owed, where they live, who leads, the risk and what is due: to be read in two minutes. */
  @Get('summary')
  @May('household.read')
  async summary(@Param('id', RecordId) id: string) {
    return (await this.summaries.read(id)) ?? Refusal.missing();
  }
}
