import { createHmac } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { machineTime } from '../platform/clock/clock.js';
import { isSameText } from '../shared/same-text.js';
import { newToken } from '../access/tokens.js';

const SESSION = 'session';
const SEEN = 'seen';
const VISITOR = 'visitor';
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** After how many minutes without a page a session is locked; sooner where several people use the device. */
export const IDLE_MINUTES = { own: 30, shared: 10 } as const;
export type Device = keyof typeof IDLE_MINUTES;

/** What a browser's cookies say: they hold a session's token and when it was last used, and nothing about anybody. */
export interface Cookies {
  readonly session: string | undefined;
  readonly device: Device;
  /** Nothing was opened for longer than the device allows. */
  readonly isIdle: boolean;
  /** What forms are signed with before anybody has signed in. */
  readonly visitor: string | undefined;
}

export function readCookies(request: FastifyRequest): Cookies {
  const { [SESSION]: session, [SEEN]: seen, [VISITOR]: visitor } = request.cookies;
  if (session === undefined || !TOKEN.test(session)) {
    return {
      session: undefined,
      device: 'own',
      isIdle: false,
      visitor: TOKEN.test(visitor ?? '') ? visitor : undefined,
    };
  }
  const known = readSeen(seen, session);
  const device = known?.device ?? 'shared';
  const isIdle = !known || machineTime().getTime() - known.at > IDLE_MINUTES[device] * 60_000;
  return { session, device, isIdle, visitor };
}

/** Begins or goes on with a session in this browser. It ends with the browser's window. */
export function keepSession(reply: FastifyReply, session: string, device: Device, secure: boolean): void {
  const stamp = `${machineTime().getTime()}.${device}`;
  void reply
    .setCookie(SESSION, session, options(secure))
    .setCookie(SEEN, `${stamp}.${signature(stamp, session)}`, options(secure));
}

export function forgetSession(reply: FastifyReply, secure: boolean): void {
  void reply.clearCookie(SESSION, options(secure)).clearCookie(SEEN, options(secure));
}

/** A secret for the forms of somebody who has not signed in. */
export function keepVisitor(reply: FastifyReply, secure: boolean): string {
  const secret = newToken();
  void reply.setCookie(VISITOR, secret, options(secure));
  return secret;
}

function options(secure: boolean) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
}

function readSeen(seen: string | undefined, session: string): { at: number; device: Device } | undefined {
  const [at, device, signed] = seen?.split('.') ?? [];
  if (at === undefined || signed === undefined || (device !== 'own' && device !== 'shared')) return undefined;
  if (!isSameText(signed, signature(`${at}.${device}`, session))) return undefined;
  return { at: Number(at), device };
}

function signature(stamp: string, session: string): string {
  return createHmac('sha256', session).update(`seen.${stamp}`).digest('base64url');
}
