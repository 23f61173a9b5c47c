// @ts-nocheck
import { Controller, Get, Headers, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { May } from '../../access/http/may.js';
import type { UserActor } from '../../platform/database/actor.js';
import { EventStream } from '../../platform/http/event-stream.js';
import type { UnitChange } from '../board/unit-changes.queries.js';
import { UnitWatch } from '../board/unit-watch.js';

@ApiTags('Watching')
@Controller('availability')
export class EventsController {
  constructor(private readonly units: UnitWatch) {}

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
  async watch(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Headers('last-event-id') since?: string,
  ): Promise<void> {
    const stream = new EventStream(reply);
    if (request.method === 'HEAD') return stream.end();
    const { actor } = request as FastifyRequest & { actor: UserActor };
    await this.units.watch(actor, since, {
      begin: () => stream.begin(),
      tell: (changes) => stream.send(textOf(changes)),
      mark: (position) => stream.send(`id: ${position}\n\n`),
      taken: () => stream.sent(),
      end: () => stream.end(),
      whenGone: (left) => stream.whenGone(left),
    });
  }
}

const texts = new WeakMap<readonly UnitChange[], string>();

/** Changes as events; written once for all streams that are told the same. */
function textOf(changes: readonly UnitChange[]): string {
  const known = texts.get(changes);
  if (known !== undefined) return known;
  const text = changes
    .map(({ unitId, status, version, position }) => {
      return `id: ${position}\ndata: ${JSON.stringify({ unitId, status, version })}\n\n`;
    })
    .join('');
  texts.set(changes, text);
  return text;
}
