import { Controller, Get, Headers, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { May } from '../../access/http/may.js';
import { UnitStreams } from './unit-streams.js';

@ApiTags('Watching')
@Controller('availability')
export class EventsController {
  constructor(private readonly streams: UnitStreams) {}

  @ApiOperation({
    summary:
      'Server-sent events `{ unitId, status, version }` of units that you may see, from now on, for as long as you stay signed in',
  })
  @Get('events')
  @ApiProduces('text/event-stream')
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'The id you were told last: first comes every unit that has changed since, as it stands now.',
  })
  @ApiOkResponse({ description: 'One event a change; a comment line every 25 seconds keeps the stream open.' })
  @May('availability.watch', { ownTransaction: true })
  watch(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Headers('last-event-id') since?: string,
  ): Promise<void> {
    return this.streams.open(request, reply, since);
  }
}
