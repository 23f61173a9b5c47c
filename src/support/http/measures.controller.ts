import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Refusal } from '../../shared/refusal.js';
import { MeasureQueries } from '../outcomes/measure.queries.js';
import { Measures } from '../outcomes/measures.service.js';
import { overTime } from '../outcomes/outcomes-over-time.js';
import { MeasuringBody } from './measure.body.js';

@ApiTags('Support')
@Controller('support-packages/:id/measures')
export class MeasuresController {
  constructor(
    private readonly measures: Measures,
    private readonly queries: MeasureQueries,
  ) {}

  /** Keeps how things are for the person: at the start, at a review, or after the support has ended. */
  @Post()
  @May('package.work')
  take(@Param('id', RecordId) id: string, @Body() body: MeasuringBody) {
    return this.measures.take(id, body);
  }

  /** Everything that was measured, the first first, and what has changed from the first answer to the latest; the read is audited. */
  @Get()
  @May('package.read')
  async list(@Param('id', RecordId) id: string) {
    const items = await this.queries.ofPackage(id);
    return items ? { items, overTime: overTime(items), nextCursor: null } : Refusal.missing();
  }
}
