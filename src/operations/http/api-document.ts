import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { validationMetadatasToSchemas } from 'class-validator-jsonschema';
import type { IOptions } from 'class-validator-jsonschema/build/options.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createRequire } from 'node:module';
import { API_PAGE_STYLE, renderApiPage } from './api-page.js';

const require = createRequire(import.meta.url);
// What the elements of a list are: class-transformer knows it from @Type, and shares it by this path alone.
const { defaultMetadataStorage } = require('class-transformer/cjs/storage.js') as {
  defaultMetadataStorage: IOptions['classTransformerMetadataStorage'];
};

/** Serves the API document at `/api/v1/openapi.json` and a page of it at `/api/docs`. Both are public: they hold no data. */
export async function serveApiDocument(app: NestFastifyApplication): Promise<void> {
  let document: OpenAPIObject | undefined;
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/api/v1/openapi.json', (_: FastifyRequest, reply: FastifyReply) => {
    document ??= describeApi(app);
    void reply.header('Content-Type', 'application/json; charset=utf-8').send(document);
  });
  fastify.get('/api/docs', (_: FastifyRequest, reply: FastifyReply) => {
    document ??= describeApi(app);
    void reply.header('Content-Type', 'text/html; charset=utf-8').send(renderApiPage(document));
  });
  fastify.get('/api/docs/page.css', (_: FastifyRequest, reply: FastifyReply) => {
    void reply.header('Content-Type', 'text/css; charset=utf-8').send(API_PAGE_STYLE);
  });
}

/** The API as OpenAPI 3.1; the schemas of bodies and queries are those that requests are checked against. */
export function describeApi(app: NestFastifyApplication): OpenAPIObject {
  const { version } = require('../../../package.json') as { version: string };
  const config = new DocumentBuilder()
    .setTitle('Manage safe accommodation')
    .setDescription('Refuge and temporary accommodation, homelessness decisions, and support that follows the person.')
    .setVersion(version)
    .setOpenAPIVersion('3.1.0')
    .addBearerAuth()
    .build();
  const document = SwaggerModule.createDocument(app, config, { operationIdFactory: (_, method) => method });
  const checked = validationMetadatasToSchemas({
    refPointerPrefix: '#/components/schemas/',
    classTransformerMetadataStorage: defaultMetadataStorage,
    additionalConverters: OWN_CHECKS,
  }) as object;
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, ...checked, Problem: PROBLEM_SCHEMA } as never,
  };
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path as Record<string, { responses?: Record<string, unknown> }>)) {
      if (operation?.responses) operation.responses['default'] = PROBLEM_RESPONSE;
    }
  }
  return document;
}

/** How the checks that are our own read in a schema, by the names they were registered with. */
const OWN_CHECKS = {
  isDay: { type: 'string', format: 'date' },
  isInstant: { type: 'string', format: 'date-time' },
  isInstantOrDay: { type: 'string', format: 'date-time' },
  isRecordId: { type: 'string', format: 'uuid' },
  saysSomething: { type: 'string', minLength: 1 },
  isFacts: { type: 'object', additionalProperties: true },
  isNeedLevels: { type: 'object', additionalProperties: { type: 'string' } },
  isParts: { type: 'object', additionalProperties: { type: 'string' } },
  isPlanParts: { type: 'object', additionalProperties: { type: 'string' } },
  fitsTheQuestion: {},
  hasOneLead: {},
} as const;

const PROBLEM_SCHEMA = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'instance', 'code'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string' },
    code: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: { field: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } },
      },
    },
  },
};

const PROBLEM_RESPONSE = {
  description: 'What went wrong, as problem details',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};
