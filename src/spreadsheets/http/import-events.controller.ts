import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { May } from '../../access/http/may.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { ImportStreams } from './import-streams.js';

@ApiTags('Spreadsheets')
@Controller('imports')
export class ImportEventsController {
  constructor(private readonly streams: ImportStreams) {}

  @ApiOperation({
    summary: 'Server-sent events `{ status, done, rows, bad, … }` of one file, until nothing more will happen to it',
  })
  @Get(':id/events')
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ description: 'How it stands, at once and after each change; a comment line every 25 seconds.' })
  @May('stock.import', { ownTransaction: true })
  watch(@Param('id', RecordId) id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.streams.open(id, { authorization: request.headers.authorization, method: request.method }, reply);
  }
}
