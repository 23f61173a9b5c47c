// @ts-nocheck
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** A body whose one field is a list; the bare list is understood too. */
export const ListBody = createParamDecorator((field: string, context: ExecutionContext): unknown => {
  const { body } = context.switchToHttp().getRequest<FastifyRequest>();
  return Array.isArray(body) ? { [field]: body } : body;
});
