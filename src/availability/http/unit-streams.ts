import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { UserActor } from '../../platform/database/actor.js';
import { EventStream } from '../../platform/http/event-stream.js';
import type { UnitChange } from '../board/unit-changes.queries.js';
import { UnitWatch } from '../board/unit-watch.js';

/** Changes of units as server-sent events, for programs and for the board on screen. */
@Injectable()
export class UnitStreams {
  constructor(private readonly units: UnitWatch) {}

  /** Tells whoever asked of every change from `since`, or from now, on, and keeps their connection open for it. */
  async open(request: FastifyRequest, reply: FastifyReply, since: string | undefined): Promise<void> {
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
