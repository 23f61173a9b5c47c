import {
  applyDecorators,
  Controller,
  createParamDecorator,
  type ExecutionContext,
  SetMetadata,
  VERSION_NEUTRAL,
} from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiExcludeController } from '@nestjs/swagger';
import { ENTRY, type Entry } from '../access/http/may.js';
import type { Permission } from '../access/roles.js';
import type { Asked } from './asked.js';

const SHOWN_AGAIN = 'safe:shown-again';
const BY_ITSELF = 'safe:by-itself';
const NEVER_KEPT = 'safe:never-kept';
const NEW_EACH_TIME = 'safe:new-each-time';

/** Marks a controller of pages at `path`, which stands at the root and not under the API. */
export const Pages = (path: string): ClassDecorator =>
  applyDecorators(Controller({ path, version: VERSION_NEUTRAL }), ApiExcludeController());

interface PageOptions {
  /** Of a form's handler: the method that shows the page, with what was typed, when the form cannot be taken. */
  readonly again?: string;
  /** The handler opens its own units of work: a stream. */
  readonly ownTransaction?: boolean;
  /** What an open page asks for without anybody having touched it: it does not keep the session awake. */
  readonly byItself?: boolean;
  /** The form may bring a file of at most so many bytes; no other form may bring one. */
  readonly fileUpTo?: number;
  /** What is typed here is kept nowhere when the session has ended: a code, or where a confidential place is. */
  readonly neverKept?: boolean;
  /** It says how things are when it is sent, so that the same answers a few minutes later are news and no form sent twice. */
  readonly newEachTime?: boolean;
  /** To everybody else it is as if there were nothing here. */
  readonly hidden?: boolean;
}

/** How large a file a route takes with its form; none when it does not say. */
export interface FileRoute {
  readonly fileUpTo?: number | undefined;
}

/** Those whose role carries `permission` may open this page, or send this form. */
export const Page = (permission: Permission, options: PageOptions = {}): MethodDecorator =>
  applyDecorators(
    SetMetadata(ENTRY, {
      kind: 'permission',
      page: true,
      permission,
      hidden: options.hidden ?? false,
      ownTransaction: options.ownTransaction ?? false,
      everyAnswerCounts: false,
    } satisfies Entry),
    SetMetadata(SHOWN_AGAIN, options.again),
    SetMetadata(BY_ITSELF, options.byItself ?? false),
    SetMetadata(NEVER_KEPT, options.neverKept ?? false),
    SetMetadata(NEW_EACH_TIME, options.newEachTime ?? false),
    RouteConfig({ fileUpTo: options.fileUpTo } satisfies FileRoute),
  );

/** A page that anybody may open. Its handler runs outside a transaction. */
export const PublicPage = (options: Pick<PageOptions, 'again'> = {}): MethodDecorator =>
  applyDecorators(
    SetMetadata(ENTRY, { kind: 'public', page: true } satisfies Entry),
    SetMetadata(SHOWN_AGAIN, options.again),
  );

/** The name of the method that shows this form's page again. */
export function shownAgain(handler: object): string | undefined {
  return Reflect.getMetadata(SHOWN_AGAIN, handler) as string | undefined;
}

/** True for what a page asks for by itself. */
export function asksByItself(handler: object): boolean {
  return Reflect.getMetadata(BY_ITSELF, handler) === true;
}

/** True for a form that is kept nowhere when its sender's session has ended. */
export function isNeverKept(handler: object): boolean {
  return Reflect.getMetadata(NEVER_KEPT, handler) === true;
}

/** What was asked: the one argument of a page's handler. */
export const Ask = createParamDecorator<void>(
  (_: void, context: ExecutionContext) => context.switchToHttp().getRequest<{ asked: Asked }>().asked,
);

/** True for a form whose same answers say something new each time. */
export function isNewEachTime(handler: object): boolean {
  return Reflect.getMetadata(NEW_EACH_TIME, handler) === true;
}
