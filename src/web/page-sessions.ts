import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { UnsentForms } from '../access/unsent-forms.service.js';
import { TokenHolder } from '../access/http/token-holder.js';
import { SignIn } from '../access/sign-in.service.js';
import { Settings } from '../platform/config/settings.js';
import type { UserActor } from '../platform/database/actor.js';
import { type Identify, UnitOfWork } from '../platform/database/unit-of-work.js';
import { Problem } from '../platform/http/problem.js';
import { pageOfForm, typedIn } from './forms/unsent.js';
import type { Values } from './forms/values.js';
import { one } from './forms/values.js';
import { isFormToken, TOKEN_FIELD } from './forms/form-token.js';
import { type Cookies, type Device, forgetSession, keepSession, keepVisitor, readCookies } from './cookies.js';

/** A browser's session: who its cookie signs in, for how long it may rest, and which forms are its own. */
@Injectable()
export class PageSessions {
  constructor(
    private readonly holder: TokenHolder,
    private readonly signIn: SignIn,
    private readonly unsent: UnsentForms,
    private readonly work: UnitOfWork,
    private readonly settings: Settings,
  ) {}

  /** Makes a transaction the one of whoever this cookie signs in, and tells `found`; a 401 problem when it is nobody's. */
  admission(cookies: Cookies, found: (actor: UserActor) => void): Identify {
    const identify = this.holder.identify(cookies.session && `Bearer ${cookies.session}`);
    return async (query) => {
      const actor = (await identify(query)) as UserActor;
      found(actor);
      return actor;
    };
  }

  /** Whoever a browser's cookie signs in, as the API names them; nothing when there is no cookie. */
  authorization(request: FastifyRequest): string | undefined {
    const { session } = readCookies(request);
    return session && `Bearer ${session}`;
  }

  begin(reply: FastifyReply, token: string, device: Device): void {
    keepSession(reply, token, device, this.isSecure);
  }

  /** Remembers that the session was used just now. */
  goOn(reply: FastifyReply, cookies: Cookies): void {
    if (cookies.session !== undefined) this.begin(reply, cookies.session, cookies.device);
  }

  forget(reply: FastifyReply): void {
    forgetSession(reply, this.isSecure);
  }

  /** Ends a session that rested for too long, in the database too. */
  async lock(reply: FastifyReply, cookies: Cookies, requestId: string): Promise<void> {
    const admit = this.admission(cookies, () => undefined);
    await this.work
      .run(admit, () => this.signIn.signOut(), requestId)
      .catch((error: unknown) => {
        // It may have ended already, from another window.
        if (!(error instanceof Problem)) throw error;
      });
    this.forget(reply);
  }

  /**
   * Keeps what was typed into a form whose session has ended, for whoever it was; gives the page on which it will be shown to them again.
   * Nothing when it cannot be kept: where several people use the device, or when nothing was typed.
   */
  async keepUnsent({ session, device }: Cookies, typed: Values, requestId: string): Promise<string | undefined> {
    const [page, values] = [pageOfForm(typed), typedIn(typed)];
    if (session === undefined || device !== 'own' || page === undefined || values === undefined) return undefined;
    return (await this.unsent.keep(session, page, values, requestId)) ? page : undefined;
  }

  /** Throws a 403 problem for a form that was not given to this browser. */
  checkForm(request: FastifyRequest, cookies: Cookies, typed: Values): void {
    if (request.method === 'GET' || request.method === 'HEAD') return;
    if (isFormToken(one(typed, TOKEN_FIELD), cookies.session ?? cookies.visitor)) return;
    throw new Problem(
      403,
      'form-too-old',
      'This page was opened before you signed in, or in another window that was signed out. Nothing was changed. Open the page again.',
    );
  }

  /** What the forms of the next page are signed with. */
  secret(request: FastifyRequest, reply: FastifyReply): string {
    const { session, visitor } = readCookies(request);
    return session ?? visitor ?? keepVisitor(reply, this.isSecure);
  }

  private get isSecure(): boolean {
    return this.settings.NODE_ENV === 'production';
  }
}
