import type { FastifyRequest } from 'fastify';
import type { UserActor } from '../platform/database/actor.js';
import type { Asked } from './asked.js';
import type { SentFile } from './forms/sent-file.js';

/** A request for a page, with what has been found out about it so far. */
export type PageRequest = FastifyRequest & {
  asked?: Asked;
  actor?: UserActor;
  files?: ReadonlyMap<string, SentFile>;
};
