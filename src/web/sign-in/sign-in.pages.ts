import { Get, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal } from '../../shared/refusal.js';
import { LostCodes } from '../../access/lost-codes.service.js';
import { UNSENT_KEPT_MINUTES } from '../../access/unsent-forms.service.js';
import { SignIn } from '../../access/sign-in.service.js';
import { FileAnswer, FormErrors, page, seeOther } from '../answer.js';
import type { Asked } from '../asked.js';
import { choice, optional, readForm, text } from '../forms/fields.js';
import { Ask, Page, Pages, PublicPage } from '../page.js';
import { PageSessions } from '../page-sessions.js';
import { type SignedOutBecause, wayBack } from './sign-in-again.js';

const WHY: ReadonlyMap<string, string> = new Map<SignedOutBecause, string>([
  ['idle', 'You were signed out because nothing was done here for a while.'],
  ['left', 'You are signed out.'],
  ['everywhere', 'You are signed out on every device.'],
  ['unsent', 'You were signed out before you sent this. What you typed was not taken, and nothing was changed.'],
  [
    'kept',
    `You were signed out before you sent this, and nothing was changed. What you typed is kept for ${UNSENT_KEPT_MINUTES} minutes, for you alone: sign in as yourself, and it is shown to you again.`,
  ],
]);

const SIGN_IN = {
  email: text('Enter your e-mail address', 254),
  password: text('Enter your password', 200),
  oneTimeCode: optional(text('Enter the code', 10)),
  device: choice(['own', 'shared'], 'Say whether other people use this device'),
};

/** Signing in and out. */
@Pages('sign-in')
export class SignInPages {
  constructor(
    private readonly signIn: SignIn,
    private readonly lostCodes: LostCodes,
    private readonly sessions: PageSessions,
  ) {}

  @Get()
  @PublicPage()
  async show(@Ask() asked: Asked) {
    return page('web/sign-in/sign-in.njk', 'Sign in', {
      why: WHY.get(asked.query('why') ?? ''),
      next: wayBack(asked.form.value('next') || asked.query('next')),
    });
  }

  @Post()
  @PublicPage({ again: 'show' })
  async enter(@Ask() asked: Asked, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const form = readForm(SIGN_IN, asked.form.values);
    if (form instanceof FormErrors) return form;

    const session = await this.signIn.signIn(form.email, form.password, request.id, form.oneTimeCode);
    if (isRefusal(session)) return session;

    this.sessions.begin(reply, session.token, form.device);
    // Whoever's code was taken off is told before anything else.
    if (await this.lostCodes.isUntold(session.user.id)) return seeOther('/account');
    return seeOther(wayBack(asked.form.value('next')));
  }
}

/** Signing out, and saying that one is still there. */
@Pages('sign-out')
export class SignOutPages {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: PageSessions,
  ) {}

  @Post()
  @Page('session.own')
  async leave(@Res({ passthrough: true }) reply: FastifyReply) {
    await this.signIn.signOut();
    this.sessions.forget(reply);
    return seeOther('/sign-in?why=left');
  }
}

/** What a page asks when somebody answers that they are still there: it keeps the session awake. */
@Pages('still-here')
export class StillHerePages {
  @Get()
  @Page('session.own')
  async answer() {
    return new FileAnswer('here.txt', 'text/plain; charset=utf-8', 'here', true);
  }
}
