import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isAway } from '../database/away.js';
import { Log } from '../logging/log.js';
import { Problem, problemBody } from './problem.js';

/** Turns whatever was thrown into problem details. What is unexpected is logged by kind and told to nobody. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent || reply.raw.headersSent) return;

    const problem = asProblem(error);
    this.report(problem, error, request);
    void reply
      .status(problem.getStatus())
      .header('Content-Type', 'application/problem+json; charset=utf-8')
      .header('Cache-Control', 'no-store')
      .send(problemBody(problem, request.id));
  }

  /** Logs what nobody expected, by its kind. */
  protected report(problem: Problem, error: unknown, { id, method }: FastifyRequest): void {
    if (problem.getStatus() < 500 || problem.getStatus() === 501) return;
    this.log.failure('request failed', error, { requestId: id, method });
  }
}

/** What was thrown, as a problem. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const status = statusOf(error);
  if (status === 404) return new Problem(404, 'not-found', 'There is nothing at this address.');
  if (status === 400) return new Problem(400, 'malformed', 'The body must be JSON as this address expects it.');
  if (status === 413) return new Problem(413, 'too-large', 'The body is larger than this address takes.');
  if (status === 415) return new Problem(415, 'unsupported-format', 'Send application/json.');
  if (status === 429) return new Problem(429, 'too-many-requests', 'Wait a minute and try again.');
  if (status !== undefined && status < 500) return new Problem(status, 'refused', 'This request is not accepted.');
  if (isAway(error))
    return new Problem(503, 'not-available', 'The service is not available at the moment. Try again shortly.');
  return new Problem(500, 'unexpected', 'Something went wrong here, not in your request. It has been recorded.');
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : undefined;
}
