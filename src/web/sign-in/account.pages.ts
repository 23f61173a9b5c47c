import { Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { labelOf } from '../../shared/code-lists.js';
import { isRefusal } from '../../shared/refusal.js';
import { LostCodes } from '../../access/lost-codes.service.js';
import { mayDo, ROLE_WORDS } from '../../access/roles.js';
import { SecondFactor } from '../../access/second-factor.service.js';
import { SignIn } from '../../access/sign-in.service.js';
import { FormErrors, page, seeOther } from '../answer.js';
import type { Asked } from '../asked.js';
import { readForm, text } from '../forms/fields.js';
import { Ask, Page, Pages } from '../page.js';
import { PageSessions } from '../page-sessions.js';

const TOLD = {
  'code-on': 'From now on you sign in with your password and a code.',
  'code-off': 'You sign in with your password alone.',
  known: 'Thank you. It is not shown any more.',
};

/** One's own account: a one-time code for signing in, and signing out everywhere. */
@Pages('account')
export class AccountPages {
  constructor(
    private readonly signIn: SignIn,
    private readonly secondFactor: SecondFactor,
    private readonly lostCodes: LostCodes,
    private readonly sessions: PageSessions,
  ) {}

  @Get()
  @Page('session.own')
  async show(@Ask() { actor }: Asked) {
    const takenOff = await this.lostCodes.untold();
    return page('web/sign-in/account.njk', 'Your account', {
      roles: actor.roles.map((role) => ROLE_WORDS[role as keyof typeof ROLE_WORDS]),
      hasTasks: mayDo(actor.roles, 'task.read'),
      hasCode: await this.secondFactor.isOn(),
      takenOff: takenOff && { ...takenOff, reason: labelOf('lostCodeReasons', takenOff.reason) },
      told: TOLD,
    });
  }

  @Get('one-time-code')
  @Page('session.own')
  async beginCode() {
    const begun = await this.secondFactor.begin();
    return isRefusal(begun) ? begun : page('web/sign-in/one-time-code.njk', 'Set up a one-time code', { ...begun });
  }

  @Post('one-time-code')
  @Page('session.own', { again: 'beginCode', neverKept: true })
  async confirmCode(@Ask() { form }: Asked) {
    const typed = readForm({ code: text('Enter the six digits that your app shows', 10) }, form.values);
    if (typed instanceof FormErrors) return typed;
    const confirmed = await this.secondFactor.confirm(typed.code);
    return isRefusal(confirmed) ? confirmed : seeOther('/account', 'code-on');
  }

  @Post('code-off')
  @Page('session.own', { again: 'show', neverKept: true })
  async endCode(@Ask() { form }: Asked) {
    const typed = readForm({ code: text('Enter the six digits that your app shows', 10) }, form.values);
    if (typed instanceof FormErrors) return typed;
    const ended = await this.secondFactor.end(typed.code);
    return isRefusal(ended) ? ended : seeOther('/account', 'code-off');
  }

  @Post('code-known')
  @Page('session.own')
  async knowOfIt() {
    await this.lostCodes.known();
    return seeOther('/account', 'known');
  }

  @Post('sign-out-everywhere')
  @Page('session.own')
  async leaveEverywhere(@Res({ passthrough: true }) reply: FastifyReply) {
    await this.signIn.signOutEverywhere();
    this.sessions.forget(reply);
    return seeOther('/sign-in?why=everywhere');
  }
}
