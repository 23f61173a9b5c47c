import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { NestFactory } from '@nestjs/core';
import { type DynamicModule, VersioningType } from '@nestjs/common';
import helmet from '@fastify/helmet';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { AppModule } from '../app.module.js';
import { Problem, problemBody } from '../platform/http/problem.js';
import { Log } from '../platform/logging/log.js';
import type { Surroundings } from '../platform/platform.module.js';
import { BackgroundModule } from '../worker.module.js';
import { takeUploads } from '../spreadsheets/http/uploads.js';
import { serveApiDocument } from '../operations/http/api-document.js';
import { serveBoardFiles } from '../operations/queue-board/board-files.js';
import { serveAssets } from '../web/assets.js';
import { takeForms } from '../web/forms/take-forms.js';
import { waysBack } from '../web/ways-back.js';

const BODY_LIMIT_BYTES = 1_048_576;
// Longer than any id; what is longer still is not found, like an id that nobody has.
const LONGEST_PATH_PART = 2000;
// How long requests under way have to finish when the server stops.
const LAST_ANSWERS_MS = 3000;

/** Builds the web application; with `background` the same process also does the queued work. It does not listen yet. */
export async function createWebApp(surroundings: Surroundings, background: boolean): Promise<NestFastifyApplication> {
  const root: DynamicModule = AppModule.in(surroundings);
  if (background) root.imports?.push(BackgroundModule);
  const adapter = new FastifyAdapter({
    genReqId: () => randomUUID(),
    bodyLimit: BODY_LIMIT_BYTES,
    trustProxy: false,
    routerOptions: { maxParamLength: LONGEST_PATH_PART },
    frameworkErrors: answerUnreadablePath,
  });
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    logger: false,
    abortOnError: false,
    bodyParser: false,
  });
  // Only JSON is read, and CSV where files are taken: any other format is a 415.
  app.getHttpAdapter().getInstance().removeContentTypeParser('text/plain');
  takeUploads(app);
  await takeForms(app);

  // `@Pages`, and health, have no version and stand at the root.
  app.enableVersioning({ type: VersioningType.URI, prefix: 'api/v', defaultVersion: '1' });
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
  });
  nameAndLogRequests(app);
  letGoOfSilentConnections(app);
  await serveApiDocument(app);
  await serveAssets(app);
  await serveBoardFiles(app);
  const leadBack = waysBack(app);
  await app.init();
  leadBack();
  return app;
}

function nameAndLogRequests(app: NestFastifyApplication): void {
  const log = app.get(Log);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    reply.header('X-Request-Id', request.id);
    // Many clients name a format with every request; one without a body is not a bad body.
    if (!hasBody(request)) delete request.raw.headers['content-type'];
    done();
  });
  fastify.addHook('onResponse', (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    const { actor } = request as FastifyRequest & { actor?: { userId?: string; organisationId?: string } };
    log.info('request', {
      requestId: request.id,
      method: request.method,
      route: request.routeOptions.url ?? 'unknown',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      userId: actor?.userId,
      organisationId: actor?.organisationId,
    });
    done();
  });
}

// A connection on which nothing was ever asked would keep a closing server waiting for as long as its client likes.
function letGoOfSilentConnections(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('preClose', (done: () => void) => {
    fastify.server.closeIdleConnections();
    setTimeout(() => fastify.server.closeAllConnections(), LAST_ANSWERS_MS).unref();
    done();
  });
}

/** A path that cannot be decoded leads nowhere; its text is not said again. */
function answerUnreadablePath(_error: Error, request: FastifyRequest, reply: FastifyReply): void {
  void reply
    .status(404)
    .header('X-Request-Id', request.id)
    .header('Content-Type', 'application/problem+json; charset=utf-8')
    .header('Cache-Control', 'no-store')
    .send(problemBody(Problem.notFound(), request.id));
}

function hasBody({ headers }: FastifyRequest): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
