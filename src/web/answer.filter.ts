import { type ArgumentsHost, Catch } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Log } from '../platform/logging/log.js';
import { type Problem } from '../platform/http/problem.js';
import { asProblem, ProblemFilter } from '../platform/http/problem.filter.js';
import { page } from './answer.js';
import { readCookies } from './cookies.js';
import { Form } from './forms/form.js';
import type { PageRequest } from './page-request.js';
import type { PageSessions } from './page-sessions.js';
import type { Screen } from './screen.js';
import { signInAgain } from './sign-in/sign-in-again.js';

/** What went wrong with a page is a page; what went wrong elsewhere are problem details. */
@Catch()
export class AnswerFilter extends ProblemFilter {
  constructor(
    log: Log,
    private readonly screen: Screen,
    private readonly sessions: PageSessions,
  ) {
    super(log);
  }

  override catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<PageRequest>();
    const reply = http.getResponse<FastifyReply>();
    if (!wantsPage(request) || reply.sent || reply.raw.headersSent) return super.catch(error, host);

    const problem = asProblem(error);
    this.report(problem, error, request);
    if (problem.getStatus() === 401) {
      this.sessions.forget(reply);
      void reply.status(303).header('Location', signInAgain(request)).header('Cache-Control', 'no-store').send();
      return;
    }
    void reply
      .status(problem.getStatus())
      .header('Cache-Control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(this.errorPage(problem, request, reply));
  }

  private errorPage(problem: Problem, request: PageRequest, reply: FastifyReply): string {
    const [title, text] = WORDS[problem.getStatus()] ?? ['This could not be done', problem.detail];
    const cookies = readCookies(request);
    return this.screen.render(page('web/layout/error.njk', title, { text: text ?? problem.detail }), {
      person: request.actor ?? null,
      path: request.url.split('?')[0] ?? '/',
      page: '/',
      secret: this.sessions.secret(request, reply),
      device: request.actor ? cookies.device : null,
      form: Form.EMPTY,
    });
  }
}

const WORDS: Record<number, readonly [title: string, text?: string]> = {
  403: ['This is not open to you'],
  404: ['Page not found', 'There is nothing here, or it is not open to you. If you typed the address, check it.'],
  409: ['This has changed'],
  412: ['This has changed since you opened it', 'Somebody else changed it in the meantime. Open it again and look.'],
  413: ['This is too large'],
  429: ['Too many attempts'],
  500: [
    'Sorry, something went wrong',
    'It was on our side and has been recorded. Nothing was changed. Try again in a minute.',
  ],
  503: ['Sorry, the service is away for a moment', 'Nothing was changed. Try again shortly.'],
};

/** True for what a browser asks for to show it. */
function wantsPage({ url, headers }: PageRequest): boolean {
  return !/^\/(api|health|assets)(\/|$)/.test(url) && (headers.accept ?? '').includes('text/html');
}
