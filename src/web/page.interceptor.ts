import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { isRefusal } from '../shared/refusal.js';
import { ENTRY, type Entry } from '../access/http/may.js';
import { UnsentForms } from '../access/unsent-forms.service.js';
import { RefusedActs } from '../access/http/refused-acts.js';
import { mayDo } from '../access/roles.js';
import type { UserActor } from '../platform/database/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Problem, problemOf } from '../platform/http/problem.js';
import { page, type PageView } from './answer.js';
import { Asked } from './asked.js';
import { type Cookies, readCookies } from './cookies.js';
import { Form } from './forms/form.js';
import { LOCKED_FIELD } from './forms/form-token.js';
import { SentAlready, SentForms } from './forms/sent-forms.js';
import { asksForWhatWasTyped, lasting } from './forms/unsent.js';
import { one, readValues, type Values } from './forms/values.js';
import { asksByItself, isNeverKept, isNewEachTime, shownAgain } from './page.js';
import { errorsOf, PageAnswers, wasNotTaken } from './page-answers.js';
import type { PageRequest } from './page-request.js';
import { PageSessions } from './page-sessions.js';
import { signInAgain, signInToGoOn, type SignedOutBecause } from './sign-in/sign-in-again.js';

type Show = (asked: Asked) => Promise<unknown>;

/** A page's handler, and what shows its form again. */
interface Handler {
  readonly handle: () => Promise<unknown>;
  readonly again: Show | undefined;
  /** Nobody touched anything: the session rests on. */
  readonly byItself: boolean;
  /** What is typed in its form is kept nowhere. */
  readonly neverKept: boolean;
  /** Its same answers say something new each time. */
  readonly newEachTime: boolean;
}

/**
 * The way in to pages. As in the API every request is one transaction; the session comes from a cookie, a form must be one that
 * this browser was given and is taken once, and a form that is not taken shows its page again with what was typed.
 */
@Injectable()
export class PageInterceptor implements NestInterceptor {
  constructor(
    private readonly modules: ModuleRef,
    private readonly work: UnitOfWork,
    private readonly refusals: RefusedActs,
    private readonly sessions: PageSessions,
    private readonly unsent: UnsentForms,
    private readonly sent: SentForms,
    private readonly answers: PageAnswers,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const entry = Reflect.getMetadata(ENTRY, context.getHandler()) as Entry | undefined;
    if (!entry?.page) return next.handle();
    const http = context.switchToHttp();
    const again = shownAgain(context.getHandler());
    const pages = this.modules.get<Record<string, Show>>(context.getClass(), { strict: false });
    const handler: Handler = {
      handle: () => lastValueFrom(next.handle(), { defaultValue: undefined }),
      again: again === undefined ? undefined : (asked) => shower(pages, again)(asked),
      byItself: asksByItself(context.getHandler()),
      neverKept: isNeverKept(context.getHandler()),
      newEachTime: isNewEachTime(context.getHandler()),
    };
    return from(this.enter(entry, http.getRequest<PageRequest>(), http.getResponse<FastifyReply>(), handler));
  }

  private async enter(entry: Entry, request: PageRequest, reply: FastifyReply, handler: Handler): Promise<unknown> {
    reply.header('Cache-Control', 'no-store');
    const cookies = readCookies(request);
    const typed = (request.body ?? {}) as Values;
    this.sessions.checkForm(request, cookies, typed);
    if (entry.kind === 'public') return this.enterPublic(request, reply, handler, new Form(typed, []), cookies);

    if (cookies.session === undefined) return this.answers.lead(reply, signInAgain(request));
    if (cookies.isIdle) {
      const way = await this.wayToSignIn(request, handler, typed, cookies, 'idle');
      await this.sessions.lock(reply, cookies, request.id);
      return this.answers.lead(reply, way);
    }
    if (one(typed, LOCKED_FIELD) !== undefined) {
      return this.answers.lead(reply, await this.wayToSignIn(request, handler, typed, cookies, 'idle'));
    }
    if (!handler.byItself) this.sessions.goOn(reply, cookies);
    try {
      return await this.enterSignedIn(entry, request, reply, handler, new Form(typed, []), cookies);
    } catch (error) {
      if (!(error instanceof Problem) || error.getStatus() !== 401) throw error;
      this.sessions.forget(reply);
      return this.answers.lead(reply, await this.wayToSignIn(request, handler, typed, cookies));
    }
  }

  /** Where somebody signs in whose session has ended; what they had typed waits for them there, if it may be kept. */
  private async wayToSignIn(
    request: PageRequest,
    { neverKept }: Handler,
    typed: Values,
    cookies: Cookies,
    why?: SignedOutBecause,
  ): Promise<string> {
    if (request.method !== 'POST' || neverKept) return signInAgain(request, why);
    const page = await this.sessions.keepUnsent(cookies, typed, request.id);
    return page === undefined ? signInAgain(request, why) : signInToGoOn(page);
  }

  private async enterPublic(
    request: PageRequest,
    reply: FastifyReply,
    { handle, again }: Handler,
    form: Form,
    { device }: Cookies,
  ): Promise<unknown> {
    request.asked = asking(request, null, form);
    const result = await handle();
    if (!wasNotTaken(result) || !again) return this.answers.send(result, request, reply, form, device);
    const shown = await again(asking(request, null, form.withErrors(errorsOf(result))));
    return this.answers.send(shown, request, reply, form.withErrors(errorsOf(result)), device, result);
  }

  private async enterSignedIn(
    entry: Extract<Entry, { kind: 'permission' }>,
    request: PageRequest,
    reply: FastifyReply,
    { handle, again, newEachTime }: Handler,
    sent: Form,
    cookies: Cookies,
  ): Promise<unknown> {
    let form = sent;
    const admit = this.sessions.admission(cookies, (actor) => (request.actor = actor));
    const act = async () => {
      const actor = signedIn(request);
      checkPermission(entry, actor);
      form = (await this.broughtBack(request)) ?? form;
      request.asked = asking(request, actor, form);
      if (entry.ownTransaction) return undefined;
      if (request.method !== 'POST') return handle();
      const sender = { userId: actor.userId, session: cookies.session ?? '' };
      return this.sent.once({ ...sender, url: request.url, values: form.values, newEachTime }, handle);
    };
    const result = await this.refusals
      .watch(admit, entry.permission, request, () => this.work.run(admit, act, request.id))
      .catch(sentAlready);
    if (result instanceof SentAlready) {
      const shown = this.answers.send(pageAbout(result, request), request, reply, form, cookies.device);
      void reply.status(result.getStatus());
      return shown;
    }
    if (entry.ownTransaction) return streamed(await handle());
    if (!wasNotTaken(result)) return this.answers.send(result, request, reply, form, cookies.device);

    const problem = isRefusal(result) ? problemOf(result) : undefined;
    if (problem) await this.refusals.record(admit, entry.permission, request, problem);
    if (!again || problem?.getStatus() === 404) throw problem ?? Problem.notFound();
    const wrong = form.withErrors(errorsOf(result));
    const shown = await this.work.run(admit, () => again(asking(request, signedIn(request), wrong)), request.id);
    // The page of the form may be gone with what was changed meanwhile: the reason stands then.
    if (isRefusal(shown) && problem) throw problem;
    return this.answers.send(shown, request, reply, wrong, cookies.device, result);
  }

  /** What whoever asks had typed on this page before their session ended. */
  private async broughtBack({ method, url }: PageRequest): Promise<Form | undefined> {
    if (method !== 'GET' || !asksForWhatWasTyped(url)) return undefined;
    const typed = await this.unsent.take(lasting(url));
    return typed && Form.broughtBack(typed);
  }
}

function sentAlready(error: unknown): SentAlready {
  if (error instanceof SentAlready) return error;
  throw error;
}

/** A file cannot be sent once more from here: its sender chooses it again. */
function pageAbout({ location, at, canBeSentAgain }: SentAlready, { url, files }: PageRequest): PageView {
  const data = { location, at, action: url, canBeSentAgain: canBeSentAgain && !files?.size };
  return page('web/layout/sent-already.njk', 'You have sent this already', data);
}

function signedIn({ actor }: PageRequest): UserActor {
  if (!actor) throw new Error('nobody was found yet for this request');
  return actor;
}

/** What a handler that answers by itself leaves to be said: nothing, or why it did not. */
function streamed(result: unknown): undefined {
  if (isRefusal(result)) throw problemOf(result);
  return undefined;
}

function shower(pages: Record<string, Show>, name: string): Show {
  const show = pages[name];
  if (!show) throw new Error(`these pages have no ${name} to show again`);
  return show.bind(pages);
}

function asking(request: PageRequest, actor: UserActor | null, form: Form): Asked {
  const query = readValues(request.url.split('?')[1] ?? '');
  return new Asked(actor, (request.params ?? {}) as Record<string, string>, query, form, request.files);
}

function checkPermission(entry: Extract<Entry, { kind: 'permission' }>, actor: UserActor): void {
  if (mayDo(actor.roles, entry.permission)) return;
  if (entry.hidden) throw Problem.notFound();
  throw new Problem(403, 'not-allowed', 'Your role does not include this. Ask your administrator who can do it.');
}
