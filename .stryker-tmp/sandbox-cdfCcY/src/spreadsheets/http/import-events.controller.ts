// @ts-nocheck
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { May } from '../../access/http/may.js';
import { EventStream } from '../../platform/http/event-stream.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { isRefusal } from '../../shared/refusal.js';
import { ImportWatch } from '../import-watch.js';

@ApiTags('Spreadsheets')
@Controller('imports')
export class ImportEventsController {
  constructor(private readonly imports: ImportWatch) {}

  @ApiOperation({
    summary: 'Server-sent events `{ status, done, rows, bad, … }` of one file, until nothing more will happen to it',
  })
  @Get(':id/events')
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ description: 'How it stands, at once and after each change; a comment line every 25 seconds.' })
  @May('stock.import', { ownTransaction: true })
  async watch(@Param('id', RecordId) id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const { authorization } = request.headers;
    const found = await this.imports.read(id, authorization);
    if (isRefusal(found)) return found;

    const stream = new EventStream(reply);
    if (request.method === 'HEAD') return stream.end();
    stream.begin();
    const leave = this.imports.watch(id, authorization, {
      tell: ({ status, rows, good, bad, done, progress }) => {
        stream.send(`data: ${JSON.stringify({ status, rows, good, bad, done, progress })}\n\n`);
      },
      end: () => stream.end(),
    });
    stream.whenGone(leave);
    return undefined;
  }
}
