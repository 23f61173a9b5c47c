import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { isRefusal } from '../../shared/refusal.js';
import type { Actor, UserActor } from '../../platform/database/actor.js';
import { type Identify, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type FirstAnswer, Idempotency, type KeyedRequest } from '../../platform/http/idempotency.js';
import { Problem, problemBody, problemOf } from '../../platform/http/problem.js';
import { etag } from '../../platform/http/versions.js';
import { mayDo } from '../roles.js';
import { ENTRY, type Entry } from './may.js';
import { RefusedActs } from './refused-acts.js';
import { TokenHolder } from './token-holder.js';

type SignedInRequest = FastifyRequest & { actor?: Actor };

/**
 * The one way in. Every request is one transaction: it finds whose token this is, asks whether the route is open to them, gives
 * a repeated request its first answer, runs the handler and commits. A refusal rolls everything back and leaves its audit row.
 */
@Injectable()
export class RequestInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly work: UnitOfWork,
    private readonly holder: TokenHolder,
    private readonly idempotency: Idempotency,
    private readonly refusals: RefusedActs,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<SignedInRequest>();
    const reply = http.getResponse<FastifyReply>();
    const entry = this.reflector.get<Entry | undefined>(ENTRY, context.getHandler());
    // Pages have a way in of their own: `web/page.interceptor.ts`.
    if (entry?.page) return next.handle();
    return from(this.enter(entry, request, reply, () => lastValueFrom(next.handle(), { defaultValue: undefined })));
  }

  private async enter(
    entry: Entry | undefined,
    request: SignedInRequest,
    reply: FastifyReply,
    handle: () => Promise<unknown>,
  ): Promise<unknown> {
    reply.header('Cache-Control', 'no-store');
    if (!entry) throw new Problem(403, 'closed', 'This address is not open to anybody.');
    if (entry.kind === 'public') return this.answerOnce(request, reply, 'anonymous', handle);

    const identify = this.holder.identify(request.headers.authorization);
    const admit: Identify = async (query) => {
      const actor = (await identify(query)) as UserActor;
      request.actor = actor;
      return actor;
    };
    if (!entry.ownTransaction) return this.inTransaction(entry, admit, request, reply, handle);
    const result = await this.refusals.watch(admit, entry.permission, request, async () => {
      await this.work.run(admit, async () => this.checkPermission(entry, request.actor as UserActor), request.id);
      return this.answerOnce(request, reply, (request.actor as UserActor).userId, handle);
    });
    addETag(result, reply);
    return result;
  }

  private async inTransaction(
    entry: Extract<Entry, { kind: 'permission' }>,
    admit: Identify,
    request: SignedInRequest,
    reply: FastifyReply,
    handle: () => Promise<unknown>,
  ): Promise<unknown> {
    let keyed: KeyedRequest | null = null;
    const act = async () => {
      const actor = request.actor as UserActor;
      this.checkPermission(entry, actor);
      keyed = keyedRequest(request, actor.userId);
      const first = keyed && (await this.idempotency.firstAnswer(keyed));
      if (first && !entry.everyAnswerCounts) return new Replay(first);
      const body = await handle();
      if (first && !isRefusal(body)) return new Replay(first);
      if (keyed && !isRefusal(body)) await this.idempotency.keep(keyed, { status: reply.statusCode, body });
      return body;
    };
    const result = await this.refusals.watch(admit, entry.permission, request, () =>
      this.work.run(admit, act, request.id),
    );
    if (result instanceof Replay) return replay(result.first, reply);
    if (isRefusal(result)) throw await this.refused(admit, entry, request, problemOf(result), keyed);
    addETag(result, reply);
    return result;
  }

  /** Commands that open their own units of work (sign-in, moving the clock); a key still gives the first answer again. */
  private async answerOnce(
    request: SignedInRequest,
    reply: FastifyReply,
    scope: string,
    handle: () => Promise<unknown>,
  ): Promise<unknown> {
    const keyed = keyedRequest(request, scope);
    if (!keyed) {
      const result = await handle();
      if (isRefusal(result)) throw problemOf(result);
      return result;
    }
    const first = await this.work.asSystem('idempotency', () => this.idempotency.firstAnswer(keyed));
    if (first) return replay(first, reply);
    const result = await handle();
    if (isRefusal(result)) throw problemOf(result);
    await this.work.asSystem('idempotency', () =>
      this.idempotency.keep(keyed, { status: reply.statusCode, body: result }),
    );
    return result;
  }

  private checkPermission(entry: Extract<Entry, { kind: 'permission' }>, actor: UserActor): void {
    if (mayDo(actor.roles, entry.permission)) return;
    if (entry.hidden) throw Problem.notFound();
    throw new Problem(403, 'not-allowed', 'Your role does not include this. Ask your administrator who can do it.');
  }

  private async refused(
    admit: Identify,
    entry: Extract<Entry, { kind: 'permission' }>,
    request: SignedInRequest,
    problem: Problem,
    keyed: KeyedRequest | null,
  ): Promise<Problem> {
    await this.refusals.record(admit, entry.permission, request, problem, async () => {
      if (!keyed) return;
      await this.idempotency.keep(keyed, { status: problem.getStatus(), body: problemBody(problem, request.id) });
    });
    return problem;
  }
}

class Replay {
  constructor(readonly first: FirstAnswer) {}
}

function replay(first: FirstAnswer, reply: FastifyReply): unknown {
  reply.header('Idempotency-Replayed', 'true').status(first.status);
  if (first.status >= 400) reply.header('Content-Type', 'application/problem+json; charset=utf-8');
  else addETag(first.body, reply);
  return first.body;
}

function keyedRequest(request: FastifyRequest, scope: string): KeyedRequest | null {
  const key = request.headers['idempotency-key'];
  if (request.method !== 'POST' || key === undefined) return null;
  if (typeof key !== 'string' || key.length < 1 || key.length > 200) {
    throw new Problem(400, 'invalid-idempotency-key', 'An Idempotency-Key is text of 1 to 200 characters.');
  }
  return { scope, key, method: request.method, path: request.url, body: request.body };
}

function addETag(body: unknown, reply: FastifyReply): void {
  const version = (body as { version?: unknown } | null | undefined)?.version;
  if (typeof version === 'number') reply.header('ETag', etag(version));
}
