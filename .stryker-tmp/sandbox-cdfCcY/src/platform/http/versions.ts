// @ts-nocheck
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

/** The `version` a caller read, from `If-Match`. Without it 428; something that is not one of our tags is stale. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (header === undefined) {
    throw new Problem(428, 'if-match-required', 'Send If-Match with the ETag of the version you read.');
  }
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header)?.[1];
  if (version === undefined) throw staleVersion();
  return Number(version);
});

/** The ETag of a record's version. */
export function etag(version: number): string {
  return `"${version}"`;
}

/** 412: somebody changed the record after the caller read it. */
export function staleVersion(): Problem {
  return new Problem(412, 'stale-version', 'This record has changed since you read it. Read it again, then change it.');
}
