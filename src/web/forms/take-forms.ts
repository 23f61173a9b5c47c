import cookie from '@fastify/cookie';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Problem } from '../../platform/http/problem.js';
import { readCookies } from '../cookies.js';
import type { FileRoute } from '../page.js';
import type { PageRequest } from '../page-request.js';
import { PageSessions } from '../page-sessions.js';
import { readMultipart, UnreadableForm } from './multipart.js';
import { readValues } from './values.js';

/** Reads cookies, and forms where pages are; the API takes no form, because any site's page can send one. */
export async function takeForms(app: NestFastifyApplication): Promise<void> {
  await app.register(cookie);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (request: FastifyRequest, body: string | Buffer, done: (error: Error | null, body?: unknown) => void) => {
      if (request.url.startsWith('/api/'))
        return done(new Problem(415, 'unsupported-format', 'Send application/json.'));
      done(null, readValues(body.toString()));
    },
  );

  const sessions = app.get(PageSessions);
  const work = app.get(UnitOfWork);
  fastify.addContentTypeParser(
    'multipart/form-data',
    async (request: FastifyRequest, payload: AsyncIterable<Buffer>) => {
      const { fileUpTo } = request.routeOptions.config as FileRoute;
      const boundary = /;\s*boundary=("?)([^";]{1,70})\1\s*(;|$)/i.exec(request.headers['content-type'] ?? '')?.[2];
      if (fileUpTo === undefined || boundary === undefined) {
        throw new Problem(415, 'unsupported-format', 'A form with a file is not taken here.');
      }
      // Asked before a byte is read: nobody else makes this process hold a large file.
      await work.run(sessions.admission(readCookies(request), nobodyElse), nothing, request.id);
      const { values, files } = await readMultipart(boundary, payload, fileUpTo).catch(refused);
      (request as PageRequest).files = files;
      return values;
    },
  );
}

const nobodyElse = () => undefined;
const nothing = async () => undefined;

function refused(error: unknown): never {
  if (!(error instanceof UnreadableForm)) throw error;
  throw new Problem(400, 'malformed', 'The form could not be read. Nothing was changed. Open the page and try again.');
}
