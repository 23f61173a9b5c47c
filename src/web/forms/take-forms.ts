import cookie from '@fastify/cookie';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../../platform/http/problem.js';
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
}
