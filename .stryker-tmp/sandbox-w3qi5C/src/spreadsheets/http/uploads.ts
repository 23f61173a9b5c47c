// @ts-nocheck
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { TokenHolder } from '../../access/http/token-holder.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Problem } from '../../platform/http/problem.js';

/** The largest file that is taken. */
export const UPLOAD_LIMIT_BYTES = 25 * 1024 * 1024;

const TAKES_FILES = '/api/v1/imports';

/** A file that came as the body of a request. Its digest is all that can be seen of it, and stands for it in a repeated request. */
export class Upload {
  readonly sha256: string;
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.sha256 = createHash('sha256').update(bytes).digest('hex');
  }

  get bytes(): Buffer {
    return this.#bytes;
  }
}

/** Lets the one address that takes files read `text/csv`, from those who are signed in; for every other it stays a 415. */
export function takeUploads(app: NestFastifyApplication): void {
  const holder = app.get(TokenHolder);
  const work = app.get(UnitOfWork);
  app
    .getHttpAdapter()
    .getInstance()
    .addContentTypeParser('text/csv', async (request: FastifyRequest, payload: AsyncIterable<Buffer>) => {
      if (request.routeOptions.url !== TAKES_FILES || request.method !== 'POST') throw unsupported();
      // Asked before a byte is read: nobody else makes this process hold a large file.
      await work.run(holder.identify(request.headers.authorization), async () => undefined);
      return new Upload(await wholeOf(payload));
    });
}

async function wholeOf(payload: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of payload) {
    length += part.length;
    if (length > UPLOAD_LIMIT_BYTES)
      throw new Problem(413, 'too-large', 'The file is larger than 25 MB. Send it in parts.');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** 415: a body that is no file where a file is taken, or the other way round. */
export function unsupported(): Problem {
  return new Problem(
    415,
    'unsupported-format',
    'Send a file as text/csv to the address of imports, and JSON elsewhere.',
  );
}
