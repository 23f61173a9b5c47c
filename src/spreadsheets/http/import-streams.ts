import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { EventStream } from '../../platform/http/event-stream.js';
import { isRefusal, type Refusal } from '../../shared/refusal.js';
import { ImportWatch } from '../import-watch.js';

/** How far a file has got as server-sent events, for programs and for the page on screen. */
@Injectable()
export class ImportStreams {
  constructor(private readonly imports: ImportWatch) {}

  /** Tells whoever `authorization` signs in, until nothing more will happen to it. Refusals: `missing`, `not-allowed`. */
  async open(
    importId: string,
    { authorization, method }: { readonly authorization: string | undefined; readonly method: string },
    reply: FastifyReply,
  ): Promise<Refusal | undefined> {
    const found = await this.imports.read(importId, authorization);
    if (isRefusal(found)) return found;

    const stream = new EventStream(reply);
    if (method === 'HEAD') {
      stream.end();
      return undefined;
    }
    stream.begin();
    const leave = this.imports.watch(importId, authorization, {
      tell: ({ status, rows, good, bad, done, progress }) => {
        stream.send(`data: ${JSON.stringify({ status, rows, good, bad, done, progress })}\n\n`);
      },
      end: () => stream.end(),
    });
    stream.whenGone(leave);
    return undefined;
  }
}
