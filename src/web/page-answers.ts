import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { withDaysInWords } from '../shared/days-in-words.js';
import { isRefusal, type Refusal } from '../shared/refusal.js';
import { problemOf } from '../platform/http/problem.js';
import { FileAnswer, FormErrors, PageView, SeeOther } from './answer.js';
import { type Device, readCookies } from './cookies.js';
import type { FieldError, Form } from './forms/form.js';
import { lasting, pageOfForm } from './forms/unsent.js';
import type { PageRequest } from './page-request.js';
import { PageSessions } from './page-sessions.js';
import { Screen } from './screen.js';

/** A form that was not taken, or an act that was refused; either way nothing was changed. */
export type NotTaken = Refusal | FormErrors;

/** Sends what a page's handler gave: a page, the way to another, or a file. */
@Injectable()
export class PageAnswers {
  constructor(
    private readonly screen: Screen,
    private readonly sessions: PageSessions,
  ) {}

  /** The body of the answer; status and headers are set on `reply`. `why` is what kept a form from being taken. */
  send(
    result: unknown,
    request: PageRequest,
    reply: FastifyReply,
    form: Form,
    device: Device,
    why?: NotTaken,
  ): unknown {
    if (result instanceof SeeOther) return this.lead(reply, result.location);
    if (result instanceof FileAnswer) {
      const place = result.shownInWindow ? 'inline' : 'attachment';
      void reply.status(200).header('Content-Disposition', `${place}; filename="${result.name}"`).type(result.type);
      return result.content;
    }
    if (isRefusal(result)) throw problemOf(result);
    if (!(result instanceof PageView)) throw new Error('a page is shown, leads to another, or is refused');

    const refusal = isRefusal(why) ? why : undefined;
    void reply.status(refusal ? problemOf(refusal).getStatus() : why ? 422 : 200).type('text/html; charset=utf-8');
    return this.screen.render(result, {
      person: request.actor ?? null,
      path: request.url.split('?')[0] ?? '/',
      page: (request.method === 'POST' && pageOfForm(form.values)) || lasting(request.url),
      secret: this.sessions.secret(request, reply),
      device: readCookies(request).session === undefined ? null : device,
      form,
      refusal,
      done: request.asked?.query('done'),
    });
  }

  lead(reply: FastifyReply, location: string): undefined {
    void reply.status(303).header('Location', location);
    return undefined;
  }
}

export function wasNotTaken(result: unknown): result is NotTaken {
  return isRefusal(result) || result instanceof FormErrors;
}

/** What the page says at its top: why the whole was refused, unless a field says it, and what is wrong with which field. */
export function errorsOf(why: NotTaken): readonly FieldError[] {
  const isSaid = why instanceof FormErrors || why.errors.some(({ message }) => message === why.detail);
  const errors: readonly FieldError[] = [...(isSaid ? [] : [{ message: why.detail }]), ...why.errors];
  // Programs read days as the API writes them.
  return errors.map((error) => ({ ...error, message: withDaysInWords(error.message) }));
}
