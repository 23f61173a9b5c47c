import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { May } from '../../access/http/may.js';
import { UnitWatch } from '../unit-watch.js';

const HEARTBEAT_MS = 25_000;
const COME_BACK_AFTER_MS = 3_000;

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
  @ApiOkResponse({ description: 'One event a change; a comment line every 25 seconds keeps the stream open.' })
  @May('availability.watch', { ownTransaction: true })
  watch(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const stream = openStream(reply);
    if (request.method === 'HEAD') {
      stream.end();
      return;
    }
    const heartbeat = setInterval(() => stream.write(':\n\n'), HEARTBEAT_MS);

    const stop = this.units.watch(request.headers.authorization, {
      tell: ({ unitId, status, version }) =>
        stream.write(`id: ${unitId}:${version}\ndata: ${JSON.stringify({ unitId, status, version })}\n\n`),
      end: () => {
        clearInterval(heartbeat);
        stream.end();
      },
    });

    stream.once('close', () => {
      clearInterval(heartbeat);
      stop();
    });
  }
}

/** Takes the answer out of Fastify's hands; the headers set so far go with it. */
function openStream(reply: FastifyReply): FastifyReply['raw'] {
  reply.hijack();
  reply.raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    // Proxies that buffer would hold the news back.
    'x-accel-buffering': 'no',
    // One stream is all this connection carries: a server that stops does not wait for another request on it.
    connection: 'close',
  });
  reply.raw.write(`retry: ${COME_BACK_AFTER_MS}\n\n`);
  return reply.raw;
}
